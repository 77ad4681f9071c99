using Vireo.Contract.Domains.Saving;
using Vireo.Drivers.Test.Faults;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Test.Saving;

/// <summary>What a dump's flags and format may be.</summary>
internal static class CoreDumpRules
{
    private const uint Crash = (uint)DomainCoreDumpFlags.Crash;
    private const uint Live = (uint)DomainCoreDumpFlags.Live;
    private const uint Reset = (uint)DomainCoreDumpFlags.Reset;

    internal static void CheckFlags(DomainCoreDumpFlags flags, string function)
    {
        CallFaults.CheckExclusive((uint)flags, Crash, "VIR_DUMP_CRASH", Live, "VIR_DUMP_LIVE", function);
        CallFaults.CheckExclusive((uint)flags, Crash, "VIR_DUMP_CRASH", Reset, "VIR_DUMP_RESET", function);
        CallFaults.CheckExclusive((uint)flags, Live, "VIR_DUMP_LIVE", Reset, "VIR_DUMP_RESET", function);
        TestFaults.CheckFlags((uint)flags, Crash, "testDomainCoreDumpWithFormat");
    }

    internal static void CheckFormat(DomainCoreDumpFormat format, string function)
    {
        if (format > DomainCoreDumpFormat.WinDmp)
        {
            throw CallFaults.Argument($"dumpformat '{(int)format}' is not supported", function, "flags");
        }
    }
}
