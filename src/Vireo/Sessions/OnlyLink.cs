using Vireo.Contract.Drivers;

namespace Vireo.Sessions;

/// <summary>A link that nothing follows.</summary>
/// <param name="driver">The link.</param>
internal sealed class OnlyLink(IDriver driver) : ILinkSource
{
    public IDriver Current => driver;

    public ValueTask<IDriver?> FindNextAsync(IDriver lost) => ValueTask.FromResult<IDriver?>(null);
}
