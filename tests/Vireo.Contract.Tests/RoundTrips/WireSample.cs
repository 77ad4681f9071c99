using System.Buffers.Binary;
using System.Text;
using Vireo.Contract.Tests.Facts;

namespace Vireo.Contract.Tests.RoundTrips;

/// <summary>
/// Makes bytes of a struct out of the facts alone, with random values in it: what a libvirt peer could send. It knows nothing of the
/// contract, nor of <see cref="Vireo.Xdr.XdrWriter"/>.
/// </summary>
public sealed class WireSample(WireFacts facts, int seed)
{
    private const int MostElements = 3;
    private static readonly string[] Texts = ["", "a", "test", "Zürich", "名前", "with 'quotes' & <marks>"];
    private readonly Random _random = new(seed);
    private readonly List<byte> _bytes = [];

    /// <summary>The bytes of a struct.</summary>
    /// <param name="structName">The struct; null: nothing.</param>
    /// <param name="truths">Which of its fields are yes or no: other numbers do not survive there, and need not.</param>
    public byte[] Of(string? structName, IReadOnlySet<int> truths)
    {
        _bytes.Clear();
        var fields = facts.FlatFields(structName);
        for (int i = 0; i < fields.Count; i++)
        {
            Write(fields[i], truths.Contains(i));
        }

        return [.. _bytes];
    }

    /// <summary>The bytes of a struct up to one of its lists, whose count is one over its limit; nothing follows.</summary>
    /// <param name="structName">The struct.</param>
    /// <param name="list">The list.</param>
    public byte[] OverLimit(string structName, WireField list)
    {
        _bytes.Clear();
        foreach (WireField field in facts.FlatFields(structName).TakeWhile(field => field != list))
        {
            Write(field);
        }

        WriteNumber(facts.Resolve(list).Bound + 1, 4);
        return [.. _bytes];
    }

    private void Write(WireField field, bool truth = false)
    {
        WireField resolved = facts.Resolve(field);
        var element = new WireField(field.Name, resolved.Type, WireForm.Value, 0);
        switch (resolved.Form)
        {
            case WireForm.Optional:
                int present = _random.Next(2);
                WriteNumber(present, 4);
                WriteElements(element, present);
                break;
            case WireForm.Fixed:
                WriteElements(element, resolved.Bound);
                break;
            case WireForm.Variable when resolved.Type != "string":
                int count = _random.Next(MostElements + 1);
                WriteNumber(count, 4);
                WriteElements(element, count);
                break;
            default:
                WriteValue(resolved.Type, truth);
                break;
        }
    }

    private void WriteElements(WireField element, int count)
    {
        if (element.Type == "opaque")
        {
            WritePadded(Random(count));
            return;
        }

        for (int i = 0; i < count; i++)
        {
            Write(element);
        }
    }

    private void WriteValue(string type, bool truth)
    {
        switch (type)
        {
            case "int" or "uint":
                WriteNumber(truth ? _random.Next(2) : _random.NextInt64(int.MinValue, uint.MaxValue), 4);
                break;
            case "hyper" or "uhyper":
                WriteNumber(_random.NextInt64(long.MinValue, long.MaxValue), 8);
                break;
            case "double":
                WriteNumber(BitConverter.DoubleToInt64Bits(_random.NextDouble()), 8);
                break;
            case "char":
                WriteNumber(_random.Next(sbyte.MinValue, sbyte.MaxValue + 1), 4);
                break;
            case "uchar":
                WriteNumber(_random.Next(byte.MaxValue + 1), 4);
                break;
            case "ushort":
                WriteNumber(_random.Next(ushort.MaxValue + 1), 4);
                break;
            case "string":
                byte[] text = Encoding.UTF8.GetBytes(Texts[_random.Next(Texts.Length)]);
                WriteNumber(text.Length, 4);
                WritePadded(text);
                break;
            default:
                WriteComposite(type);
                break;
        }
    }

    private void WriteComposite(string type)
    {
        if (facts.Arms(type) is { } arms)
        {
            var arm = arms.ElementAt(_random.Next(arms.Count));
            WriteNumber(arm.Key, 4);
            Write(arm.Value, truth: arm.Value.Name == "b");
            return;
        }

        foreach (WireField field in facts.Fields(type))
        {
            Write(field, WireFacts.IsTruth(type, field.Name));
        }
    }

    private byte[] Random(int count)
    {
        byte[] bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }

    private void WriteNumber(long value, int size)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        _bytes.AddRange(bytes[(8 - size)..]);
    }

    private void WritePadded(byte[] bytes)
    {
        _bytes.AddRange(bytes);
        _bytes.AddRange(new byte[-bytes.Length & 3]);
    }
}
