using Vireo.Cli.Commands;

namespace Vireo.Cli.Domains;

/// <summary>Reads the XML files that commands are given.</summary>
internal static class XmlFile
{
    internal const string Name = "file";

    // virsh's own limit (VSH_MAX_XML_FILE): no document of libvirt's is as long.
    private const int MaxBytes = 10 * 1024 * 1024;

    internal static readonly OptionDefinition Option = OptionDefinition.Required(Name, "the file with the guest's XML");

    internal static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new CommandFailedException($"Failed to read file '{path}': Is a directory");
            }

            // A pipe has no length that tells anything: only the stream's own end does.
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, useAsync: true);
            using StreamReader reader = new(stream);
            string text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
            return text.Length <= MaxBytes ? text : throw new CommandFailedException($"Failed to read file '{path}': Value too large for defined data type");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"Failed to open file '{path}': {Describe(e)}");
        }
    }

    private static string Describe(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "No such file or directory",
        UnauthorizedAccessException => "Permission denied",
        _ => failure.Message,
    };
}
