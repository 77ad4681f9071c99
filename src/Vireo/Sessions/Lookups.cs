using Vireo.Errors;

namespace Vireo.Sessions;

/// <summary>Looking for what may not be there.</summary>
internal static class Lookups
{
    /// <summary>Takes the error of what is not there for an answer.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="missing">The error.</param>
    /// <returns>What was found; null: it is not there.</returns>
    /// <typeparam name="T">What is looked for.</typeparam>
    internal static async Task<T?> OrNullAsync<T>(Task<T> lookup, VirtErrorCode missing)
        where T : class
    {
        try
        {
            return await lookup.ConfigureAwait(false);
        }
        catch (VirtNotFoundException e) when (e.Code == missing)
        {
            return null;
        }
    }
}
