namespace Vireo.Tests.Differences;

/// <summary>The same call by libvirt's own binding for Python and by this client.</summary>
/// <param name="Python">An expression: <c>c</c> is the connection, <c>d</c> the guest <c>test</c>.</param>
/// <param name="Vireo">The same with this client.</param>
internal sealed record Comparison(string Python, Func<VirtConnection, CancellationToken, Task<object?>> Vireo)
{
    /// <summary>A call of the connection that answers something.</summary>
    internal static Comparison Of<T>(string python, Func<VirtConnection, CancellationToken, Task<T>> vireo) =>
        new(python, async (connection, token) => await vireo(connection, token));

    /// <summary>A call of the connection that only succeeds, or fails.</summary>
    internal static Comparison Done(string python, Func<VirtConnection, CancellationToken, Task> vireo) => new(
        $"done({python})",
        async (connection, token) =>
        {
            await vireo(connection, token);
            return "done";
        });

    /// <summary>A call of the guest <c>test</c> that answers something.</summary>
    internal static Comparison OfGuest<T>(string python, Func<Domains.Domain, CancellationToken, Task<T>> vireo) =>
        Of(python, async (connection, token) => await vireo(await connection.Domains.GetByNameAsync("test", token), token));

    /// <summary>A call of the guest <c>test</c> that only succeeds, or fails.</summary>
    internal static Comparison GuestDone(string python, Func<Domains.Domain, CancellationToken, Task> vireo) =>
        Done(python, async (connection, token) => await vireo(await connection.Domains.GetByNameAsync("test", token), token));
}
