namespace Vireo.Errors.Tests.Exceptions;

public sealed class KindTests
{
    private static readonly Dictionary<Type, VirtErrorCode[]> Children = new()
    {
        [typeof(VirtNotFoundException)] =
        [
            VirtErrorCode.NoDomain, VirtErrorCode.NoNetwork, VirtErrorCode.NoStoragePool, VirtErrorCode.NoStorageVol,
            VirtErrorCode.NoNodeDevice, VirtErrorCode.NoInterface, VirtErrorCode.NoNwFilter, VirtErrorCode.NoSecret,
            VirtErrorCode.NoDomainSnapshot, VirtErrorCode.NoDomainMetadata, VirtErrorCode.NoServer, VirtErrorCode.NoClient,
            VirtErrorCode.NoNwFilterBinding, VirtErrorCode.NoDomainCheckpoint, VirtErrorCode.NoDomainBackup, VirtErrorCode.NoNetworkPort,
        ],
        [typeof(VirtAccessDeniedException)] =
        [
            VirtErrorCode.OperationDenied, VirtErrorCode.AuthFailed, VirtErrorCode.AuthCancelled, VirtErrorCode.AccessDenied,
            VirtErrorCode.AuthUnavailable,
        ],
        [typeof(VirtNotSupportedException)] =
        [
            VirtErrorCode.NoSupport, VirtErrorCode.ConfigUnsupported, VirtErrorCode.ArgumentUnsupported, VirtErrorCode.OperationUnsupported,
        ],
    };

    public static TheoryData<VirtErrorCode> Codes { get; } = [.. Enum.GetValues<VirtErrorCode>(), (VirtErrorCode)9999, (VirtErrorCode)(-1)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void WhenAnErrorIsMade_ThenItsClassIsTheOneThatCallersActOn(VirtErrorCode code)
    {
        Type expected = Children.FirstOrDefault(child => child.Value.Contains(code)).Key ?? typeof(VirtException);

        Assert.IsType(expected, VirtException.Create(code, VirtErrorDomain.Test, "text"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void WhenAnErrorIsMade_ThenItKeepsAllThatItWasMadeOf(VirtErrorCode code)
    {
        var detail = new VirtErrorDetail("%s", "text", null, 2, -1);
        var cause = new InvalidOperationException();

        VirtException error = VirtException.Create(code, (VirtErrorDomain)777, "text", VirtErrorLevel.Warning, detail, cause);

        Assert.Equal((code, (VirtErrorDomain)777, "text"), (error.Code, error.ErrorDomain, error.Message));
        Assert.Equal((VirtErrorLevel.Warning, detail, cause), (error.Level, error.Detail, error.InnerException));
    }

    [Fact]
    public void WhenNothingIsSaidOfIt_ThenAnErrorIsOneThatStopsTheCall() =>
        Assert.Equal(VirtErrorLevel.Error, VirtException.Create(VirtErrorCode.InternalError, VirtErrorDomain.None, "text").Level);

    [Fact]
    public void WhenAConnectionIsLost_ThenItsCodeIsThatOfTheFirstReason()
    {
        var lost = new VirtConnectionLostException(VirtErrorCode.Rpc, VirtErrorDomain.Rpc, "gone", new IOException("reset"));

        Assert.Equal((VirtErrorCode.Rpc, VirtErrorDomain.Rpc), (lost.Code, lost.ErrorDomain));
        Assert.IsType<IOException>(lost.InnerException);
    }
}
