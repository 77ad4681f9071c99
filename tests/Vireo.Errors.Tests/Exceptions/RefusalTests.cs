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
}
