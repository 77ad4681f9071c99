using Vireo.Rpc.Contracts;

namespace Vireo.Rpc.Calls;

/// <summary>A program as the daemon offers it; the generated dispatchers are such.</summary>
public interface IProgram
{
    /// <summary>The program's number.</summary>
    uint Number { get; }

    /// <summary>The program's version.</summary>
    uint Version { get; }

    /// <summary>Looks a procedure up.</summary>
    /// <param name="procedure">Its number.</param>
    /// <returns>What is known of it; null: there is no such procedure.</returns>
    ProcedureInfo? Find(int procedure);

    /// <summary>Decodes a call, carries it out and answers it.</summary>
    /// <param name="call">The call; its procedure is one that <see cref="Find"/> found, and not an event.</param>
    /// <returns>A task that ends when the call was answered; whatever it fails with becomes the call's error.</returns>
    ValueTask InvokeAsync(IncomingCall call);

    /// <summary>Decodes a call's arguments, without carrying it out.</summary>
    /// <param name="call">The call; its procedure is one that <see cref="Find"/> found, and not an event.</param>
    /// <returns>The arguments, in the order of the contract; neither streams nor descriptors are among them.</returns>
    /// <exception cref="Xdr.XdrFormatException">They are not what the contract says.</exception>
    IReadOnlyList<CallArgument> Describe(IncomingCall call);
}
