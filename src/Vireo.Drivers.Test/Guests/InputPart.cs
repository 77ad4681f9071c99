using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Input;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Test.Guests;

/// <summary>Keys, signals and interrupts for guests. They are judged, and nothing comes of them.</summary>
internal sealed class InputPart(TestNode node) : DomainInputBase
{
    private const string KeyFunction = "virDomainSendKey";

    /// <inheritdoc />
    public override ValueTask DomainSendKeyAsync(
        DomainHandle domain,
        KeycodeSet codeSet,
        uint holdTimeMs,
        IReadOnlyList<uint> keycodes,
        uint flags,
        CancellationToken cancellationToken)
    {
        if (keycodes.Count == 0)
        {
            throw CallFaults.Library("nkeycodes", KeyFunction, "be greater than zero");
        }

        if (codeSet > KeycodeSet.Qnum)
        {
            throw CallFaults.Argument($"Unsupported codeset '{(int)codeSet}'", KeyFunction, "codeset");
        }

        TestFaults.CheckFlags(flags, 0, "testDomainSendKey");
        _ = node.RunningStateOf(domain);
        foreach (uint keycode in keycodes)
        {
            if (!Keycodes.IsKnown(codeSet, keycode))
            {
                throw TestFaults.Raise(
                    VirtErrorCode.InternalError, $"invalid keycode {keycode} of {Keycodes.NameOf(codeSet)} codeset");
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainSendProcessSignalAsync(
        DomainHandle domain, long processId, DomainProcessSignal signal, uint flags, CancellationToken cancellationToken)
    {
        if (processId == 0)
        {
            throw CallFaults.Library("pid_value", "virDomainSendProcessSignal", "not be zero");
        }

        TestFaults.CheckFlags(flags, 0, "testDomainSendProcessSignal");
        if (processId != 1)
        {
            throw TestFaults.Raise(VirtErrorCode.InvalidArg, "only sending a signal to pid 1 is supported");
        }

        if (signal > DomainProcessSignal.Rt32)
        {
            throw TestFaults.Raise(VirtErrorCode.InvalidArg, $"signum value {(int)signal} is out of range");
        }

        _ = node.StateOf(domain);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainInjectNmiAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainInjectNMI");
        _ = node.RunningStateOf(domain);
        return ValueTask.CompletedTask;
    }
}
