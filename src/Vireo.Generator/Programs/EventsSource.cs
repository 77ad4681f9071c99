using Vireo.Generator.Codecs;
using Vireo.Generator.Contracts;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Programs;

/// <summary>Writes a program's events: the interface of them all, what sends them and what delivers those that arrived.</summary>
internal static class EventsSource
{
    internal static string InterfaceName(ProgramModel program) => ProgramNames.EventsInterface(program.Prefix);

    internal static string Interface(WholeProgram whole)
    {
        string bases = string.Join(", ", whole.Events.Select(contract => contract.FullName));
        return new CodeWriter(whole.Program.Namespace)
            .Line($"/// <summary>All events of <see cref=\"{whole.Program.FullName}\"/>.</summary>")
            .Line($"{whole.Program.Accessibility} partial interface {InterfaceName(whole.Program)}{(bases.Length > 0 ? " : " + bases : "")};")
            .ToString();
    }

    internal static string Base(WholeProgram whole)
    {
        var code = new CodeWriter(whole.Program.Namespace)
            .Line($"/// <summary>Takes events of <see cref=\"{whole.Program.FullName}\"/> and drops them; a receiver overrides those that it wants.</summary>")
            .Open($"{whole.Program.Accessibility} abstract partial class {whole.Program.Prefix}EventsBase : {InterfaceName(whole.Program)}");
        bool first = true;
        foreach (var procedure in whole.Events.SelectMany(contract => contract.Procedures))
        {
            if (!first)
            {
                code.Line();
            }

            first = false;
            code.Line("/// <inheritdoc />").Open($"public virtual {Signatures.OfEvent(procedure)}").Close();
        }

        return code.Close().ToString();
    }

    internal static string Sender(WholeProgram whole)
    {
        var code = new CodeWriter(whole.Program.Namespace)
            .Line($"/// <summary>Sends events of <see cref=\"{whole.Program.FullName}\"/> to one client.</summary>")
            .Line("/// <param name=\"sink\">What takes the events.</param>")
            .Open($"{whole.Program.Accessibility} sealed partial class {whole.Program.Prefix}EventSender(global::Vireo.Rpc.Events.IEventSink sink) : {InterfaceName(whole.Program)}")
            .Line("private readonly global::Vireo.Rpc.Events.IEventSink _sink = sink;");
        foreach (var procedure in whole.Events.SelectMany(contract => contract.Procedures))
        {
            var fields = procedure.Fields.ToList();
            var encoder = FieldSet.Encoder(fields);
            code.Line()
                .Line("/// <inheritdoc />")
                .Line($"public {Signatures.OfEvent(procedure)} =>")
                .Continue(
                [
                    $"_sink.Send<{FieldSet.TypeOf(fields)}>(",
                    $"    {whole.Procedures}.{procedure.Name},",
                    $"    {FieldSet.Pack(fields)},",
                    .. encoder.Select((line, index) => $"    {line}{(index == encoder.Count - 1 ? ");" : "")}"),
                ]);
        }

        return code.Close().ToString();
    }

    internal static string Receiver(WholeProgram whole)
    {
        var events = whole.Events.SelectMany(contract => contract.Procedures).OrderBy(procedure => procedure.Number).ToList();
        var code = new CodeWriter(whole.Program.Namespace)
            .Line($"/// <summary>Decodes events of <see cref=\"{whole.Program.FullName}\"/> that arrived at a client.</summary>")
            .Open($"{whole.Program.Accessibility} static partial class {whole.Program.Prefix}EventReceiver")
            .Line("/// <summary>Decodes an event and hands it over.</summary>")
            .Line("/// <param name=\"procedure\">The event's number.</param>")
            .Line("/// <param name=\"payload\">What it says.</param>")
            .Line("/// <param name=\"target\">Whom it is for.</param>")
            .Line("/// <returns>Whether there is such an event; one that is unknown may be of a newer daemon.</returns>")
            .Line("/// <exception cref=\"global::Vireo.Xdr.XdrFormatException\">The payload is not this event's.</exception>")
            .Open($"public static bool TryDeliver(int procedure, global::System.ReadOnlySpan<byte> payload, {InterfaceName(whole.Program)} target)");
        if (events.Count > 0)
        {
            code.Line($"var reader = new {FieldCodec.Reader}(payload);").Open("switch (procedure)");
            events.ForEach(procedure => code
                .Line($"case {procedure.Number}:")
                .Continue($"target.{procedure.Method}({string.Join(", ", procedure.Fields.Select(field => FieldCodec.Read(field.Type)))});", "return true;"));
            code.Close().Line();
        }

        return code.Line("return false;").Close().Close().ToString();
    }
}
