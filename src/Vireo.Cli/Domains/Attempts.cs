using Vireo.Cli.Commands;
using Vireo.Errors;

namespace Vireo.Cli.Domains;

/// <summary>Says in virsh's words what could not be done.</summary>
internal static class Attempts
{
    /// <summary>Awaits a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="failure">What is said, before libvirt's own error, when it fails.</param>
    /// <returns>A task that ends when it is done.</returns>
    /// <exception cref="CommandFailedException">It failed.</exception>
    internal static async Task OrFail(this Task call, string failure)
    {
        try
        {
            await call.ConfigureAwait(false);
        }
        catch (VirtException e)
        {
            throw new CommandFailedException(failure, e);
        }
    }

    /// <inheritdoc cref="OrFail(Task, string)" />
    internal static async Task<T> OrFail<T>(this Task<T> call, string failure)
    {
        try
        {
            return await call.ConfigureAwait(false);
        }
        catch (VirtException e)
        {
            throw new CommandFailedException(failure, e);
        }
    }
}
