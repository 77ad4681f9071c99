using Vireo.Errors;
using Vireo.Rpc.Errors;
using Vireo.Xdr;

namespace Vireo.Rpc.Tests.Errors;

public sealed class RpcErrorTests
{
    [Fact]
    public void GivenEveryCode_WhenItGoesOverTheWire_ThenTheSameExceptionComesOut()
    {
        foreach (var code in Enum.GetValues<VirtErrorCode>())
        {
            var sent = VirtException.Create(
                code, VirtErrorDomain.Qemu, $"text of {code}", VirtErrorLevel.Warning, new VirtErrorDetail("a", null, "ü", -1, int.MaxValue));

            var received = RoundTrip(sent);

            Assert.Equal(sent.GetType(), received.GetType());
            Assert.Equal(
                (sent.Code, sent.ErrorDomain, sent.Message, sent.Level, sent.Detail),
                (received.Code, received.ErrorDomain, received.Message, received.Level, received.Detail));
        }
    }

    [Fact]
    public void GivenAnErrorWithoutDetail_WhenSent_ThenItsMessageIsItsDetail_AsLibvirtsIs()
    {
        var received = RoundTrip(VirtException.Create(VirtErrorCode.NoDomain, VirtErrorDomain.Test, "no domain"));

        Assert.Equal(new VirtErrorDetail("%s", "no domain", null, -1, -1), received.Detail);
    }

    [Theory]
    [InlineData(VirtErrorDomain.Rpc, VirtErrorLevel.Error, "unknown procedure: 456", VirtErrorCode.NoSupport)]
    [InlineData(VirtErrorDomain.Remote, VirtErrorLevel.Error, "unknown procedure: 456", VirtErrorCode.NoSupport)]
    [InlineData(VirtErrorDomain.Qemu, VirtErrorLevel.Error, "unknown procedure: 456", VirtErrorCode.Rpc)]
    [InlineData(VirtErrorDomain.Rpc, VirtErrorLevel.Warning, "unknown procedure: 456", VirtErrorCode.Rpc)]
    [InlineData(VirtErrorDomain.Rpc, VirtErrorLevel.Error, "an unknown procedure", VirtErrorCode.Rpc)]
    public void GivenADaemonThatLacksAProcedure_WhenItSaysSo_ThenTheFunctionIsNotSupported(
        VirtErrorDomain errorDomain, VirtErrorLevel level, string message, VirtErrorCode expected)
    {
        var received = RpcErrors.ToException(new RpcError(VirtErrorCode.Rpc, errorDomain, message, level, null, null, null, null, 0, 0, null));

        Assert.Equal((expected, message), (received.Code, received.Message));
    }

    [Fact]
    public void GivenABug_WhenSent_ThenItsTextStaysInside()
    {
        var error = RpcErrors.ToWire(new InvalidOperationException("secret"));

        Assert.Equal((VirtErrorCode.InternalError, VirtErrorDomain.Rpc, VirtErrorLevel.Error), (error.Code, error.ErrorDomain, error.Level));
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.False(RpcErrors.IsForeseen(new InvalidOperationException("secret")));
    }

    [Fact]
    public void GivenAnErrorThatNamesAGuestAndANetwork_WhenRead_ThenWhatComesBehindIsRight()
    {
        using var buffer = new XdrBuffer(1000);
        var writer = new XdrWriter(buffer);
        writer.WriteInt32(42);
        writer.WriteInt32(10);
        writer.WriteOptionalString("text");
        writer.WriteInt32(2);
        writer.WriteBoolean(true);
        writer.WriteString("guest");
        writer.WriteGuid(Guid.Empty);
        writer.WriteInt32(-1);
        writer.WriteOptionalString("1");
        writer.WriteOptionalString(null);
        writer.WriteOptionalString("3");
        writer.WriteInt32(4);
        writer.WriteInt32(5);
        writer.WriteBoolean(true);
        writer.WriteString("default");
        writer.WriteGuid(Guid.Empty);

        var received = RpcErrors.Read(buffer.Written.Span);

        Assert.Equal(new VirtErrorDetail("1", null, "3", 4, 5), received.Detail);
        Assert.Equal(VirtErrorCode.NoDomain, received.Code);
    }

    private static VirtException RoundTrip(Exception failure)
    {
        using var buffer = new XdrBuffer(1000);
        var writer = new XdrWriter(buffer);
        RpcError.Write(ref writer, RpcErrors.ToWire(failure));
        return RpcErrors.Read(buffer.Written.Span);
    }
}
