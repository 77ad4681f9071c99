using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Rpc.Errors;

/// <summary>The one place where failures become errors of the wire, and errors of the wire exceptions.</summary>
public static class RpcErrors
{
    private const string UnknownProcedurePrefix = "unknown procedure";
    private const int NoNumber = -1; // libvirt's own filling

    /// <summary>The error for a program or version that is not offered.</summary>
    /// <param name="program">The program.</param>
    /// <param name="version">The version.</param>
    /// <returns>The exception, not yet thrown.</returns>
    public static VirtException UnknownProgram(uint program, uint version) =>
        Rpc($"Cannot find program {program} version {version}");

    /// <summary>The error for a procedure that a program lacks, or that nobody can call: an event.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <returns>The exception, not yet thrown.</returns>
    public static VirtException UnknownProcedure(int procedure) => Rpc($"{UnknownProcedurePrefix}: {procedure}");

    /// <summary>The error for a call that needs a login which has not happened.</summary>
    /// <returns>The exception, not yet thrown.</returns>
    public static VirtException AuthenticationRequired() => Rpc("authentication required");

    /// <summary>The error for a call whose header says something else than that all is well.</summary>
    /// <param name="status">What it says.</param>
    /// <returns>The exception, not yet thrown.</returns>
    public static VirtException UnexpectedStatus(int status) => Rpc($"Unexpected message status {status}");

    /// <summary>The error for arguments or a reply that are not what the contract says.</summary>
    /// <param name="inner">What is wrong with them.</param>
    /// <returns>The exception, not yet thrown.</returns>
    public static VirtException CannotDecode(XdrFormatException inner) => Rpc("Unable to decode message payload", inner);

    /// <summary>The error for arguments or a reply that the protocol has no room for.</summary>
    /// <param name="inner">What is wrong with them.</param>
    /// <returns>The exception, not yet thrown.</returns>
    public static VirtException CannotEncode(XdrFormatException inner) => Rpc("Unable to encode message payload", inner);

    /// <summary>The error that a client is sent for a failure.</summary>
    /// <param name="failure">The failure.</param>
    /// <returns>The error; for what is no <see cref="VirtException"/>, one that tells nothing of the daemon's inside.</returns>
    public static RpcError ToWire(Exception failure) => failure switch
    {
        VirtException e => RpcError.Of(e, Fill(e)),
        XdrFormatException e => ToWire(CannotDecode(e)),
        _ => ToWire(new VirtException(
            VirtErrorCode.InternalError, VirtErrorDomain.Rpc, "internal error: the call failed for an unforeseen reason")),
    };

    /// <summary>Whether a failure was foreseen, so that its text is the client's to see.</summary>
    /// <param name="failure">The failure.</param>
    /// <returns>Whether it was.</returns>
    public static bool IsForeseen(Exception failure) => failure is VirtException or XdrFormatException;

    /// <summary>The exception for an error that a daemon sent.</summary>
    /// <param name="error">The error.</param>
    /// <returns>The exception, not yet thrown.</returns>
    public static VirtException ToException(RpcError error) => VirtException.Create(
        IsMissingProcedure(error) ? VirtErrorCode.NoSupport : error.Code,
        error.ErrorDomain,
        error.Message ?? $"unknown error {(int)error.Code}",
        error.Level,
        error.Detail);

    /// <summary>Reads an error that a daemon sent.</summary>
    /// <param name="payload">The frame's payload.</param>
    /// <param name="procedure">What was called; null: it is not known any more.</param>
    /// <returns>The exception, not yet thrown; when the payload is no error, one that says so.</returns>
    public static VirtException Read(ReadOnlySpan<byte> payload, ProcedureInfo? procedure = null)
    {
        try
        {
            var reader = new XdrReader(payload);
            var error = RpcError.Read(ref reader);
            return ToException(IsMissingProcedure(error) ? Explain(error, procedure) : error);
        }
        catch (XdrFormatException e)
        {
            return CannotDecode(e);
        }
    }

    // A daemon older than its client answers so; to the caller it is a function that is not there.
    private static bool IsMissingProcedure(RpcError error) =>
        error is { Code: VirtErrorCode.Rpc, ErrorDomain: VirtErrorDomain.Rpc or VirtErrorDomain.Remote, Level: VirtErrorLevel.Error }
        && error.Message?.StartsWith(UnknownProcedurePrefix, StringComparison.Ordinal) == true;

    private static RpcError Explain(RpcError error, ProcedureInfo? procedure) =>
        procedure is { Since: { } since } ? error with { Message = $"{error.Message}: {procedure.Api} needs libvirt {since} or later" } : error;

    // libvirt's own errors always carry their format and first argument; clients that print str1 and str2 get the message.
    private static VirtErrorDetail Fill(VirtException e) =>
        e.Detail is { Str1: null, IsMeant: false } ? new VirtErrorDetail("%s", e.Message, null, NoNumber, NoNumber) : e.Detail;

    private static VirtException Rpc(string message, Exception? inner = null) =>
        VirtException.Create(VirtErrorCode.Rpc, VirtErrorDomain.Rpc, message, inner: inner);
}
