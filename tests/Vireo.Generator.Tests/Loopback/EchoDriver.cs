using Vireo.Generator.Tests.Shapes;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Streams;

namespace Vireo.Generator.Tests.Loopback;

/// <summary>Answers every call with what it was called with.</summary>
internal sealed class EchoDriver : ICallTarget, IPrimitives, ICollections, IAttachments, IRules
{
    /// <summary>The interfaces that were asked for.</summary>
    internal List<Type> Asked { get; } = [];

    /// <summary>The last stream that a call brought.</summary>
    internal RpcStream? Stream { get; private set; }

    /// <summary>How many calls were carried out.</summary>
    internal int Calls { get; private set; }

    public T? Find<T>()
        where T : class
    {
        Asked.Add(typeof(T));
        return this as T;
    }

    public ValueTask NothingAsync(CancellationToken cancellationToken)
    {
        Calls++;
        return default;
    }

    public ValueTask<(int Int, uint UInt, long Hyper, ulong UHyper, double Real, bool Flag, byte UChar, sbyte Char, short Short, ushort UShort, Guid Uuid)> EchoNumbersAsync(
        int @int, uint uInt, long hyper, ulong uHyper, double real, bool flag, byte uChar, sbyte @char, short @short, ushort uShort, Guid uuid, CancellationToken cancellationToken) =>
        new((@int, uInt, hyper, uHyper, real, flag, uChar, @char, @short, uShort, uuid));

    public ValueTask<(Weekday Weekday, ShapeFlags Flags)> EchoEnumsAsync(Weekday weekday, ShapeFlags flags, CancellationToken cancellationToken) =>
        new((weekday, flags));

    public async ValueTask<string> EchoTextAsync(string value, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return value;
    }

    public ValueTask<int> SumAsync(int call, int part, int parts, int reader, int writer, int work, int value, int caller, int reply, CancellationToken cancellationToken) =>
        new(call + part + parts + reader + writer + work + value + caller + reply);

    public ValueTask<(IReadOnlyList<Place> places, IReadOnlyList<string> names, IReadOnlyList<ReadOnlyMemory<byte>> blobs, IReadOnlyList<int> numbers, IReadOnlyList<ulong> exactly)> EchoListsAsync(
        IReadOnlyList<Place> places, IReadOnlyList<string> names, IReadOnlyList<ReadOnlyMemory<byte>> blobs, IReadOnlyList<int> numbers, IReadOnlyList<ulong> exactly, CancellationToken cancellationToken) =>
        new((places, names, blobs, numbers, exactly));

    public ValueTask<(ReadOnlyMemory<byte> opaque, ReadOnlyMemory<byte> cookie, ReadOnlyMemory<byte> chars, ReadOnlyMemory<byte> model)> EchoBytesAsync(
        ReadOnlyMemory<byte> opaque, ReadOnlyMemory<byte> cookie, ReadOnlyMemory<byte> chars, ReadOnlyMemory<byte> model, CancellationToken cancellationToken) =>
        new((opaque, cookie, chars, model));

    public ValueTask<(string? text, Place? place, int? number, Weekday? weekday, Outer.Span? span)> EchoOptionalsAsync(
        string? text, Place? place, int? number, Weekday? weekday, Outer.Span? span, CancellationToken cancellationToken) =>
        new((text, place, number, weekday, span));

    public ValueTask<IReadOnlyList<Setting>> EchoSettingsAsync(IReadOnlyList<Setting> settings, CancellationToken cancellationToken) => new(settings);

    public ValueTask<Tree> EchoTreeAsync(Tree tree, CancellationToken cancellationToken) => new(tree);

    public ValueTask<IReadOnlyList<string?>> EchoHolesAsync(IReadOnlyList<string?> holes, CancellationToken cancellationToken) => new(holes);

    public ValueTask<Outer.Span> EchoSpanAsync(Outer.Span span, CancellationToken cancellationToken) => new(span);

    public ValueTask UploadAsync(Place place, RpcStream stream, ShapeFlags flags, CancellationToken cancellationToken)
    {
        Stream = stream;
        return default;
    }

    public ValueTask<string?> ConsoleAsync(RpcStream stream, CancellationToken cancellationToken)
    {
        Stream = stream;
        return new((string?)null);
    }

    public ValueTask<int> TakeFilesAsync(string name, PassedDescriptors files, CancellationToken cancellationToken) => new(files.Handles.Count);

    public ValueTask<PassedDescriptors> GiveFilesAsync(CancellationToken cancellationToken) => new(PassedDescriptors.None);

    public ValueTask<(int count, PassedDescriptors files)> GiveCountedFilesAsync(CancellationToken cancellationToken) => new((3, PassedDescriptors.None));

    public async ValueTask<(int count, string name, PassedDescriptors files)> GiveNamedFilesAsync(PassedDescriptors files, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return (files.Handles.Count, "given", files);
    }

    public ValueTask<string> DomainGetXmlDescAsync(ShapeFlags flags, CancellationToken cancellationToken) => new("<domain/>");

    public ValueTask StorageVolGetXmlDescAsync(uint flags, CancellationToken cancellationToken) => default;
}
