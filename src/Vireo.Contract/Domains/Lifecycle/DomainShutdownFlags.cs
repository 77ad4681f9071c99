namespace Vireo.Contract.Domains.Lifecycle;

/// <summary>Ways to ask a guest to shut down; several are tried in an order that the driver chooses.</summary>
/// <remarks><c>virDomainShutdownFlagValues</c>.</remarks>
[Flags]
public enum DomainShutdownFlags : uint
{
    /// <summary>The driver's choice. <c>VIR_DOMAIN_SHUTDOWN_DEFAULT</c>.</summary>
    None = 0,

    /// <summary>The power button. <c>VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN</c>.</summary>
    AcpiPowerButton = 1,

    /// <summary>The guest's agent. <c>VIR_DOMAIN_SHUTDOWN_GUEST_AGENT</c>.</summary>
    GuestAgent = 2,

    /// <summary>The init control file. <c>VIR_DOMAIN_SHUTDOWN_INITCTL</c>.</summary>
    InitControl = 4,

    /// <summary>A signal to the first process. <c>VIR_DOMAIN_SHUTDOWN_SIGNAL</c>.</summary>
    Signal = 8,

    /// <summary>The hypervisor's own way. <c>VIR_DOMAIN_SHUTDOWN_PARAVIRT</c>.</summary>
    Paravirtual = 0x10,
}
