using System.Buffers.Binary;
using System.Text;
using Vireo.Contract.Tests.Facts;

namespace Vireo.Daemon.Tests.Fuzzing;

/// <summary>
/// Makes a procedure's arguments out of the facts of the wire: right in their structure, of objects that exist, and in most cases twisted
/// in up to three places: a count, a discriminant, a number, a text, the end.
/// </summary>
/// <param name="facts">The program.</param>
/// <param name="random">The case's choices.</param>
internal sealed class ArgumentFuzzer(WireFacts facts, Random random)
{
    private const int MostElements = 3;
    private const int MostTwists = 3;
    private const int TwistChances = 12;

    private readonly List<byte> _bytes = [];
    private int _twists = random.Next(MostTwists + 1);

    /// <summary>Makes documents that may be wrong; then nothing else is. By default they are as they should be, and the rest may be wrong.</summary>
    internal Func<string>? Document
    {
        get;
        init => (field, _twists) = (value, value is null ? _twists : 0);
    }

    /// <summary>Whether nothing is to be wrong.</summary>
    internal bool IsRight { init => _twists = value ? 0 : _twists; }

    /// <summary>The bytes of a struct; null names an empty one.</summary>
    internal byte[] Write(string? structName)
    {
        foreach (WireField field in facts.Fields(structName))
        {
            Write(field);
        }

        return _twists > 0 && random.OneIn(3) ? Spoil([.. _bytes]) : [.. _bytes];
    }

    private byte[] Spoil(byte[] bytes) => random.Next(4) switch
    {
        0 => bytes[..random.Next(bytes.Length + 1)],
        1 => [.. bytes, .. bytes],
        2 => [.. bytes, .. new byte[random.Next(9)]],
        _ => [.. bytes.Select(one => random.OneIn(16) ? (byte)random.Next(256) : one)],
    };

    private void Write(WireField field)
    {
        WireField resolved = facts.Resolve(field);
        var element = new WireField(field.Name, resolved.Type, WireForm.Value, 0);
        switch (resolved.Form)
        {
            case WireForm.Optional:
                int present = random.Next(2);
                WriteNumber(Twisted() ? random.Pick(HostileValues.Numbers) : present, sizeof(int));
                WriteElements(element, present);
                break;
            case WireForm.Fixed:
                WriteElements(element, resolved.Bound);
                break;
            case WireForm.Variable when resolved.Type != "string":
                int count = Math.Min(random.Next(MostElements + 1), resolved.Bound);
                WriteNumber(Twisted() ? CountBeside(count, resolved.Bound) : count, sizeof(int));
                WriteElements(element, count);
                break;
            default:
                WriteValue(resolved);
                break;
        }
    }

    private long CountBeside(int count, int bound) => random.Next(4) switch
    {
        0 => bound,
        1 => bound + 1L,
        2 => count + 1L,
        _ => random.Pick(HostileValues.Numbers),
    };

    private void WriteElements(WireField element, int count)
    {
        if (element.Type == "opaque")
        {
            byte[] bytes = new byte[count];
            random.NextBytes(bytes);
            WritePadded(element.Name == "uuid" && !Twisted() ? KnownObjects.Uuid(random) : bytes);
            return;
        }

        for (int i = 0; i < count; i++)
        {
            Write(element);
        }
    }

    private void WriteValue(WireField field)
    {
        switch (field.Type)
        {
            case "int" or "uint" or "char" or "uchar" or "ushort":
                WriteNumber(Number(field.Name), sizeof(int));
                break;
            case "hyper" or "uhyper" or "double":
                WriteNumber(Number(field.Name), sizeof(long));
                break;
            case "string":
                WriteText(field.Name);
                break;
            default:
                WriteComposite(field.Type);
                break;
        }
    }

    private long Number(string name)
    {
        if (Twisted())
        {
            return random.Pick(HostileValues.Numbers);
        }

        return name.Contains("flag", StringComparison.OrdinalIgnoreCase)
            ? Document is not null && !random.OneIn(8) ? 0
            : random.Next(3) switch { 0 => 0, 1 => 1L << random.Next(32), _ => random.Next() & random.Next() }
            : random.Next(9);
    }

    private void WriteText(string name)
    {
        byte[] text = Encoding.UTF8.GetBytes(Text(name));
        if (Twisted())
        {
            WriteNumber(random.Pick(HostileValues.Numbers), sizeof(int));
        }
        else
        {
            WriteNumber(text.Length, sizeof(int));
        }

        WritePadded(text);
    }

    private string Text(string name) =>
        Document is not null && KnownObjects.IsDocument(name) ? Document()
        : Twisted() ? random.Pick(HostileValues.Texts)
        : KnownObjects.Text(name, random);

    private void WriteComposite(string type)
    {
        if (facts.Arms(type) is not { } arms)
        {
            foreach (WireField field in facts.Fields(type))
            {
                Write(field);
            }

            return;
        }

        var arm = arms.ElementAt(random.Next(arms.Count));
        WriteNumber(Twisted() ? random.Pick(HostileValues.Numbers) : arm.Key, sizeof(int));
        Write(arm.Value);
    }

    private bool Twisted()
    {
        if (_twists == 0 || !random.OneIn(TwistChances))
        {
            return false;
        }

        _twists--;
        return true;
    }

    private void WriteNumber(long value, int size)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        _bytes.AddRange(bytes[^size..]);
    }

    private void WritePadded(byte[] bytes)
    {
        _bytes.AddRange(bytes);
        _bytes.AddRange(new byte[-bytes.Length & 3]);
    }
}
