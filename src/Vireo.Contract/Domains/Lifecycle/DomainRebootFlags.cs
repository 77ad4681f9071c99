namespace Vireo.Contract.Domains.Lifecycle;

/// <summary>Ways to ask a guest to reboot; several are tried in an order that the driver chooses.</summary>
/// <remarks><c>virDomainRebootFlagValues</c>.</remarks>
[Flags]
public enum DomainRebootFlags : uint
{
    /// <summary>The driver's choice. <c>VIR_DOMAIN_REBOOT_DEFAULT</c>.</summary>
    None = 0,

    /// <summary>The power button. <c>VIR_DOMAIN_REBOOT_ACPI_POWER_BTN</c>.</summary>
    AcpiPowerButton = 1,

    /// <summary>The guest's agent. <c>VIR_DOMAIN_REBOOT_GUEST_AGENT</c>.</summary>
    GuestAgent = 2,

    /// <summary>The init control file. <c>VIR_DOMAIN_REBOOT_INITCTL</c>.</summary>
    InitControl = 4,

    /// <summary>A signal to the first process. <c>VIR_DOMAIN_REBOOT_SIGNAL</c>.</summary>
    Signal = 8,

    /// <summary>The hypervisor's own way. <c>VIR_DOMAIN_REBOOT_PARAVIRT</c>.</summary>
    Paravirtual = 0x10,
}
