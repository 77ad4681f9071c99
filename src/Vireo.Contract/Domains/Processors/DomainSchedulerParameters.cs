namespace Vireo.Contract.Domains.Processors;

/// <summary>The names of how a guest is scheduled.</summary>
public static class DomainSchedulerParameters
{
    /// <summary><c>VIR_DOMAIN_SCHEDULER_CAP</c>.</summary>
    public const string Cap = "cap";

    /// <summary><c>VIR_DOMAIN_SCHEDULER_CPU_SHARES</c>.</summary>
    public const string CpuShares = "cpu_shares";

    /// <summary><c>VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD</c>.</summary>
    public const string EmulatorPeriod = "emulator_period";

    /// <summary><c>VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA</c>.</summary>
    public const string EmulatorQuota = "emulator_quota";

    /// <summary><c>VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD</c>.</summary>
    public const string GlobalPeriod = "global_period";

    /// <summary><c>VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA</c>.</summary>
    public const string GlobalQuota = "global_quota";

    /// <summary><c>VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD</c>.</summary>
    public const string IoThreadPeriod = "iothread_period";

    /// <summary><c>VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA</c>.</summary>
    public const string IoThreadQuota = "iothread_quota";

    /// <summary><c>VIR_DOMAIN_SCHEDULER_LIMIT</c>.</summary>
    public const string Limit = "limit";

    /// <summary><c>VIR_DOMAIN_SCHEDULER_RESERVATION</c>.</summary>
    public const string Reservation = "reservation";

    /// <summary><c>VIR_DOMAIN_SCHEDULER_SHARES</c>.</summary>
    public const string Shares = "shares";

    /// <summary><c>VIR_DOMAIN_SCHEDULER_VCPU_PERIOD</c>.</summary>
    public const string VcpuPeriod = "vcpu_period";

    /// <summary><c>VIR_DOMAIN_SCHEDULER_VCPU_QUOTA</c>.</summary>
    public const string VcpuQuota = "vcpu_quota";

    /// <summary><c>VIR_DOMAIN_SCHEDULER_WEIGHT</c>.</summary>
    public const string Weight = "weight";
}
