using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Generator.Tests.Shapes;

[Contract(typeof(ShapesProgram))]
public interface ICollections
{
    /// <summary>The most elements of each list.</summary>
    const int Most = 4;

    [Procedure(10), NoAcl]
    [ReplyMax("places", Most), ReplyMax("names", Most, Element = 8), ReplyMax("blobs", Most, Element = 3), ReplyMax("numbers", Most), ReplyFixed("exactly", 2)]
    ValueTask<(IReadOnlyList<Place> places, IReadOnlyList<string> names, IReadOnlyList<ReadOnlyMemory<byte>> blobs, IReadOnlyList<int> numbers, IReadOnlyList<ulong> exactly)> EchoListsAsync(
        [XdrMax(Most)] IReadOnlyList<Place> places,
        [XdrMax(Most, Element = 8)] IReadOnlyList<string> names,
        [XdrMax(Most, Element = 3)] IReadOnlyList<ReadOnlyMemory<byte>> blobs,
        [XdrMax(Most)] IReadOnlyList<int> numbers,
        [XdrFixed(2)] IReadOnlyList<ulong> exactly,
        CancellationToken cancellationToken);

    [Procedure(11), NoAcl, ReplyMax("opaque", 5), ReplyFixed("cookie", 6), ReplyMax("chars", 5, Chars = true), ReplyFixed("model", 3, Chars = true)]
    ValueTask<(ReadOnlyMemory<byte> opaque, ReadOnlyMemory<byte> cookie, ReadOnlyMemory<byte> chars, ReadOnlyMemory<byte> model)> EchoBytesAsync(
        [XdrMax(5)] ReadOnlyMemory<byte> opaque,
        [XdrFixed(6)] ReadOnlyMemory<byte> cookie,
        [XdrMax(5), XdrChars] ReadOnlyMemory<byte> chars,
        [XdrFixed(3), XdrChars] ReadOnlyMemory<byte> model,
        CancellationToken cancellationToken);

    [Procedure(12), NoAcl]
    ValueTask<(string? text, Place? place, int? number, Weekday? weekday, Outer.Span? span)> EchoOptionalsAsync(
        string? text,
        Place? place,
        int? number,
        Weekday? weekday,
        Outer.Span? span,
        CancellationToken cancellationToken);

    [Procedure(13), NoAcl, ReplyMax("any", Most)]
    ValueTask<IReadOnlyList<Setting>> EchoSettingsAsync([XdrMax(Most)] IReadOnlyList<Setting> settings, CancellationToken cancellationToken);

    [Procedure(14), NoAcl]
    ValueTask<Tree> EchoTreeAsync(Tree tree, CancellationToken cancellationToken);

    [Procedure(15), NoAcl, ReplyMax("holes", Most)]
    ValueTask<IReadOnlyList<string?>> EchoHolesAsync([XdrMax(Most)] IReadOnlyList<string?> holes, CancellationToken cancellationToken);

    [Procedure(16), NoAcl]
    ValueTask<Outer.Span> EchoSpanAsync(Outer.Span span, CancellationToken cancellationToken);
}
