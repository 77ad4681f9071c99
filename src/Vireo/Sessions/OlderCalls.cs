using System.Runtime.ExceptionServices;
using Vireo.Errors;

namespace Vireo.Sessions;

/// <summary>What is called where a daemon is too old for a call, as virsh does.</summary>
internal static class OlderCalls
{
    /// <summary>Makes a call, or does what was done before there was that call.</summary>
    /// <param name="newer">The call.</param>
    /// <param name="older">What was done before.</param>
    /// <returns>What either gives.</returns>
    /// <typeparam name="T">What they give.</typeparam>
    /// <exception cref="VirtNotSupportedException">The other side has neither; it names the newer call.</exception>
    internal static async Task<T> OrAsync<T>(ValueTask<T> newer, Func<Task<T>> older)
    {
        try
        {
            return await newer.ConfigureAwait(false);
        }
        catch (VirtNotSupportedException missing) when (missing.Code == VirtErrorCode.NoSupport)
        {
            try
            {
                return await older().ConfigureAwait(false);
            }
            catch (VirtNotSupportedException)
            {
                ExceptionDispatchInfo.Throw(missing);
                throw;
            }
        }
    }

    /// <summary>Asks for names, then for each object by its name. What has gone meanwhile is left out.</summary>
    /// <param name="count">How many names there are.</param>
    /// <param name="list">Asks for so many names.</param>
    /// <param name="lookup">Asks for an object.</param>
    /// <returns>The objects.</returns>
    /// <typeparam name="TName">A name's type.</typeparam>
    /// <typeparam name="T">An object's.</typeparam>
    internal static async Task<T[]> FindAsync<TName, T>(
        ValueTask<int> count,
        Func<int, ValueTask<IReadOnlyList<TName>>> list,
        Func<TName, ValueTask<T>> lookup)
    {
        int max = await count.ConfigureAwait(false);
        IReadOnlyList<TName> names = max == 0 ? [] : await list(max).ConfigureAwait(false);
        T[][] found = await Task.WhenAll(names.Select(FindOneAsync)).ConfigureAwait(false);
        return [.. found.SelectMany(one => one)];

        async Task<T[]> FindOneAsync(TName name)
        {
            try
            {
                return [await lookup(name).ConfigureAwait(false)];
            }
            catch (VirtNotFoundException)
            {
                return [];
            }
        }
    }

    /// <summary>Leaves out what is not wanted.</summary>
    /// <param name="all">All.</param>
    /// <param name="isWanted">Asks whether one is.</param>
    /// <returns>The rest.</returns>
    /// <typeparam name="T">What there is.</typeparam>
    internal static async Task<IReadOnlyList<T>> WhereAsync<T>(IReadOnlyList<T> all, Func<T, Task<bool>> isWanted)
    {
        bool[] wanted = await Task.WhenAll(all.Select(isWanted)).ConfigureAwait(false);
        return [.. all.Where((_, index) => wanted[index])];
    }

    /// <summary>Whether a pair of opposite flags lets one side through: both flags do, and neither does.</summary>
    /// <param name="flags">What is asked for.</param>
    /// <param name="yes">The flag of this side.</param>
    /// <param name="no">The flag of the other.</param>
    /// <returns>Whether this side is wanted.</returns>
    /// <typeparam name="TFlags">The flags' type.</typeparam>
    internal static bool Wants<TFlags>(TFlags flags, TFlags yes, TFlags no)
        where TFlags : struct, Enum => flags.HasFlag(yes) || !flags.HasFlag(no);

    /// <summary>Whether a pair of opposite flags lets an object through, which is asked only if it matters.</summary>
    /// <param name="flags">What is asked for.</param>
    /// <param name="yes">The flag of those that are.</param>
    /// <param name="no">The flag of those that are not.</param>
    /// <param name="ask">Asks whether it is.</param>
    /// <returns>Whether it is wanted.</returns>
    /// <typeparam name="TFlags">The flags' type.</typeparam>
    internal static async Task<bool> WantsAsync<TFlags>(TFlags flags, TFlags yes, TFlags no, Func<ValueTask<bool>> ask)
        where TFlags : struct, Enum =>
        flags.HasFlag(yes) == flags.HasFlag(no) || flags.HasFlag(await ask().ConfigureAwait(false) ? yes : no);
}
