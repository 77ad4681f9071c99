using Vireo.Contract.Uris;
using Vireo.Host.Files;

namespace Vireo.Drivers.Node.Tests;

public class NodeDriverProviderTests
{
    [Theory]
    [InlineData("qemu:///system")]
    [InlineData("test:///default")]
    public void GivenAUriOfAnotherDriver_WhenAsked_ThenItIsNotClaimed(string uri) =>
        Assert.False(new NodeDriverProvider(HostFolders.OfUser(_ => "/nowhere")).Claims(VirtUri.Parse(uri)));
}
