using Vireo.Contract.Drivers;

namespace Vireo.Sessions;

/// <summary>What leads to the other side now, for those whose doings last as long as one link.</summary>
internal interface ILinkSource
{
    /// <summary>The link that there is, or was last.</summary>
    IDriver Current { get; }

    /// <summary>Waits for the link that follows one which was lost.</summary>
    /// <param name="lost">The one that was lost.</param>
    /// <returns>The next one; null: there will be none.</returns>
    ValueTask<IDriver?> FindNextAsync(IDriver lost);
}
