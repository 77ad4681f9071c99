namespace Vireo.Drivers.Test.Consoles;

/// <summary>The picture that every guest's screen shows.</summary>
internal static class ScreenPicture
{
    private const string Resource = "screen.png";

    private static readonly Lazy<byte[]> Content = new(Load);

    /// <summary>The picture's file.</summary>
    internal static ReadOnlyMemory<byte> Png => Content.Value;

    private static byte[] Load()
    {
        using Stream source = typeof(ScreenPicture).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("the picture is part of the assembly");
        var content = new byte[source.Length];
        source.ReadExactly(content);
        return content;
    }
}
