using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Vireo.Contract.Domains.Definitions;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Tests.Definitions;

/// <summary>Whatever a client sends as a document, the driver answers with a guest or with libvirt's kind of error.</summary>
public sealed class HostileDefinitionTests
{
    private static readonly string[] Values =
    [
        "", " ", "x", "-1", "0", "1", "-0", "4294967296", "18446744073709551615", "18446744073709551616", "9223372036854775808",
        "99999999999999999999999999", "0x", "0xffffffffffffffffff", "08", "1.5", "1e9", "yes", "no", "é", "\uffff", "a/b", "../..", "%s%n",
        "16383", "16384", "0-16383", "0-99999999", "1,,2", "^", "-", "sdzzzzzzzzzzzz", "vda1x", "52:54:00:00:00:00:00",
    ];

    private static readonly string[] Inputs =
        [.. Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Golden", "Definitions"))
            .Order(StringComparer.Ordinal)
            .Select(folder => File.ReadAllText(Path.Combine(folder, "input.xml")))];

    [Fact]
    public void AnyValueAnywhere_IsAGuest_OrAVirtException() => Prop.ForAll(
        Gen.Choose(0, Inputs.Length - 1)
            .SelectMany(input => Gen.Choose(0, 10_000).SelectMany(place => Gen.Elements(Values).Select(value => (input, place, value))))
            .ToArbitrary(),
        mutation => IsAnswered(Replace(Inputs[mutation.input], mutation.place, mutation.value)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void AnyCut_IsAGuest_OrAVirtException() => Prop.ForAll(
        Gen.Choose(0, Inputs.Length - 1)
            .SelectMany(input => Gen.Choose(0, 4000).SelectMany(from => Gen.Choose(1, 60).Select(length => (input, from, length))))
            .ToArbitrary(),
        cut => IsAnswered(Cut(Inputs[cut.input], cut.from, cut.length))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>Puts a value in the place of one attribute's or text's.</summary>
    private static string Replace(string document, int place, string value)
    {
        string[] parts = document.Split('\'', '"', '>');
        int chosen = place % parts.Length;
        string old = parts[chosen];
        int at = parts.Take(chosen).Sum(part => part.Length + 1);
        string kept = old.Contains('<', StringComparison.Ordinal) ? old[old.IndexOf('<', StringComparison.Ordinal)..] : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{document[..at]}{value}{kept}{document[(at + old.Length)..]}");
    }

    private static string Cut(string document, int from, int length)
    {
        int start = document.Length == 0 ? 0 : from % document.Length;
        return document.Remove(start, Math.Min(length, document.Length - start));
    }

    private static bool IsAnswered(string document)
    {
        Exception? thrown = Record.Exception(() => DefineAsync(document).GetAwaiter().GetResult());
        return thrown is null or VirtException ? true : throw new InvalidOperationException(document, thrown);
    }

    private static async Task DefineAsync(string document)
    {
        await using TestConnection connection = await TestConnection.OpenAsync();
        await connection.Part<IDomainDefinition>().DomainDefineXmlAsync(document, TestConnection.Token);
    }
}
