using Vireo.Errors.Tests.Facts;

namespace Vireo.Errors.Tests.Exceptions;

public sealed class RefusalTests
{
    public static TheoryData<string> Functions { get; } = [.. ErrorFacts.RefusedReadOnly.Keys];

    [Theory]
    [MemberData(nameof(Functions))]
    public void GivenAReadOnlyConnection_WhenAFunctionIsRefused_ThenItsPartOfLibvirtSaysSo(string function)
    {
        VirtException error = VirtException.ReadOnlyDenied(function);

        Assert.Equal((VirtErrorCode.OperationDenied, ErrorFacts.RefusedReadOnly[function]), (error.Code, (int)error.ErrorDomain));
        Assert.Equal($"operation forbidden: read only access prevents {function}", error.Message);
        Assert.Equal(new VirtErrorDetail("operation forbidden: %s", $"read only access prevents {function}", null, -1, -1), error.Detail);
    }

    [Fact]
    public void WhenADriverLacksAFunction_ThenItsErrorIsLibvirts()
    {
        VirtException error = VirtException.NoSupport("virDomainGetJobInfo");

        Assert.Equal((VirtErrorCode.NoSupport, VirtErrorDomain.Domain), (error.Code, error.ErrorDomain));
        Assert.Equal("this function is not supported by the connection driver: virDomainGetJobInfo", error.Message);
        Assert.Equal(
            new VirtErrorDetail("this function is not supported by the connection driver: %s", "virDomainGetJobInfo", null, -1, -1),
            error.Detail);
    }

    [Theory]
    [InlineData("virNodeGetInfo", "hypervisor connection not open")]
    [InlineData("virConnectGetLibVersion", "hypervisor connection not open")]
    [InlineData("virDomainSnapshotNum", "hypervisor connection not open")]
    [InlineData("virNetworkLookupByName", "connection not open")]
    [InlineData("virConnectNumOfStoragePools", "connection not open")]
    [InlineData("virConnectListAllNodeDevices", "connection not open")]
    [InlineData("virConnectListAllSecrets", "connection not open")]
    public void GivenNoOpenConnection_WhenAFunctionIsCalled_ThenItIsToldAsLibvirtdTellsIt(string function, string words)
    {
        VirtException error = VirtException.NotOpen(function);

        Assert.Equal((VirtErrorCode.InternalError, VirtErrorDomain.Rpc, $"internal error: {words}"), (error.Code, error.ErrorDomain, error.Message));
        Assert.Equal(new VirtErrorDetail("internal error: %s", words, null, -1, -1), error.Detail);
    }
}
