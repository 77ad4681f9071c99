using System.Text.RegularExpressions;
using Vireo.Errors;
using Vireo.Host.HostInterfaceXml;
using Vireo.Host.NetworkXml;
using Vireo.Host.StorageXml;

namespace Vireo.Host.Tests.Documents;

/// <summary>Each document in the normal form that libvirt 9.0.0 gave it, or refused in its words (see Golden/record.py).</summary>
public sealed partial class DocumentGoldenTests
{
    private const string AnswerMark = "> ";

    private static readonly Dictionary<string, string> PoolDocuments = new(StringComparer.Ordinal)
    {
        ["dir"] = "<pool type='dir'><name>p</name><target><path>/p</path></target></pool>",
        ["disk"] = "<pool type='disk'><name>p</name><source><device path='/dev/x'/></source><target><path>/p</path></target></pool>",
        ["logical"] = "<pool type='logical'><name>p</name><source><name>g</name></source></pool>",
    };

    public static TheoryData<string> Networks => Cases("Networks");

    public static TheoryData<string> Pools => Cases("Pools");

    public static TheoryData<string> Volumes => Cases("Volumes");

    public static TheoryData<string> Interfaces => Cases("Interfaces");

    [Theory]
    [MemberData(nameof(Networks))]
    public void GivenANetwork_WhenRead_ThenItIsAsFromLibvirt(string document) =>
        Check("Networks", document, () => NetworkReader.Read(document).Text);

    [Theory]
    [MemberData(nameof(Pools))]
    public void GivenAPool_WhenRead_ThenItIsAsFromLibvirt(string document)
    {
        const ulong capacity = 107_374_182_400;
        Check("Pools", document, () => PoolReader.Read(document).Write(new PoolSpace(capacity, 0, capacity)));
    }

    [Theory]
    [MemberData(nameof(Volumes))]
    public void GivenAVolume_WhenRead_ThenItIsAsFromLibvirt(string document)
    {
        string[] parts = document.Split(' ', 2);
        PoolDefinition pool = PoolReader.Read(PoolDocuments[parts[0]]);
        Check("Volumes", document, () =>
        {
            VolumeDefinition volume = VolumeReader.Read(parts[1], pool);
            string path = $"{pool.TargetPath}/{volume.Name}";
            return volume.At(path, path).Text;
        });
    }

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void GivenAHostInterface_WhenRead_ThenItIsAsFromLibvirt(string document) =>
        Check("Interfaces", document, () => HostInterfaceReader.Read(document).Text);

    private static void Check(string kind, string document, Func<string> read)
    {
        string[] answers = Read(kind, "expected.txt");
        int start = Array.IndexOf(answers, AnswerMark + document) + 1;
        string[] expected = [.. answers.Skip(start).TakeWhile(line => !line.StartsWith(AnswerMark, StringComparison.Ordinal))];

        string actual;
        try
        {
            actual = read();
        }
        catch (VirtException e)
        {
            actual = $"error {(int)e.Code} {(int)e.ErrorDomain}\n{e.Message}\n";
        }

        if (!document.Contains("<uuid>", StringComparison.Ordinal))
        {
            actual = Uuid().Replace(actual, "<uuid>RANDOM</uuid>");
        }

        Assert.Equal(string.Join('\n', expected), actual.TrimEnd('\n'));
    }

    private static TheoryData<string> Cases(string kind) => [.. Read(kind, "documents.txt")];

    private static string[] Read(string kind, string file) =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Golden", kind, file));

    [GeneratedRegex("<uuid>.*</uuid>")]
    private static partial Regex Uuid();
}
