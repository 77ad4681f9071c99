using Vireo.Errors;

namespace Vireo.Daemon.Logs;

/// <summary>What the lists of outputs and of filters have in common.</summary>
internal static class LogText
{
    /// <summary>Takes a list apart.</summary>
    /// <param name="list">The list, separated by spaces.</param>
    /// <returns>What is in it.</returns>
    internal static string[] Split(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The error of something in a list that means nothing.</summary>
    /// <param name="detail">What it is.</param>
    /// <returns>The exception, not yet thrown.</returns>
    internal static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.None, detail);
}
