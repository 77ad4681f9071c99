namespace Vireo.Architecture.Tests.Projects;

/// <summary>
/// Which project may use which: Errors, Xdr &lt;- Rpc &lt;- Contract &lt;- {(Sasl &lt;-) Transport &lt;- Vireo, Host &lt;- Drivers.*} &lt;- {Cli, Daemon};
/// DependencyInjection puts Vireo into applications, Testing puts Vireo and Daemon into tests. Model uses nothing, and is used by Vireo and by the drivers.
/// </summary>
internal static class Arrows
{
    private static readonly string[] Wire = ["Vireo.Errors", "Vireo.Xdr", "Vireo.Rpc"];
    private static readonly string[] Calls = [.. Wire, "Vireo.Contract"];
    private static readonly string[] Hosting = [.. Calls, "Vireo.Host", "Vireo.Model"];
    private static readonly string[] Reaching = [.. Calls, "Vireo.Sasl", "Vireo.Transport", "Vireo.Model"];

    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Vireo.Errors"] = [],
        ["Vireo.Xdr"] = [],
        ["Vireo.Generator"] = [],
        ["Vireo.Model"] = [],
        ["Vireo.Sasl"] = [],
        ["Vireo.Rpc"] = ["Vireo.Errors", "Vireo.Xdr"],
        ["Vireo.Contract"] = Wire,
        ["Vireo.Transport"] = [.. Calls, "Vireo.Sasl"],
        ["Vireo"] = Reaching,
        ["Vireo.DependencyInjection"] = [.. Reaching, "Vireo"],
        ["Vireo.Host"] = [.. Calls, "Vireo.Model"],
        ["Vireo.Drivers.Node"] = Hosting,
        ["Vireo.Drivers.Qemu"] = Hosting,
        ["Vireo.Drivers.Test"] = Hosting,
        ["Vireo.Daemon"] = [.. Hosting, "Vireo.Sasl", "Vireo.Transport", "Vireo.Drivers.Node", "Vireo.Drivers.Qemu", "Vireo.Drivers.Test"],
        ["Vireo.Testing"] = [.. Hosting, "Vireo.Sasl", "Vireo.Transport", "Vireo", "Vireo.Drivers.Node", "Vireo.Drivers.Qemu", "Vireo.Drivers.Test", "Vireo.Daemon"],
        ["Vireo.Cli"] = [.. Hosting, "Vireo.Sasl", "Vireo.Transport", "Vireo", "Vireo.Drivers.Test"],
    };

    /// <summary>What a project of the product may refer to.</summary>
    /// <exception cref="InvalidOperationException">The project has no place in the architecture yet.</exception>
    internal static IReadOnlyCollection<string> From(string project) =>
        MayUse.TryGetValue(project, out string[]? targets)
            ? targets
            : throw new InvalidOperationException($"{project} has no place in the architecture: give it one in {nameof(Arrows)} and docs/architecture.md");
}
