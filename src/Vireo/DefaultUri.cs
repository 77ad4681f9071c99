namespace Vireo;

/// <summary>What is connected to when nobody says.</summary>
internal static class DefaultUri
{
    private const string Variable = "LIBVIRT_DEFAULT_URI";

    /// <summary>The URI that is meant.</summary>
    /// <param name="uri">The URI that was given; empty: none.</param>
    /// <returns>The URI; empty: the daemon is to choose.</returns>
    internal static string Resolve(string uri) => uri.Length > 0 ? uri : Environment.GetEnvironmentVariable(Variable) ?? "";
}
