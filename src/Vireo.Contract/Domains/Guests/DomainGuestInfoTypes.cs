namespace Vireo.Contract.Domains.Guests;

/// <summary>What an agent is asked about its guest.</summary>
/// <remarks><c>virDomainGuestInfoTypes</c>.</remarks>
[Flags]
public enum DomainGuestInfoTypes : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Who is logged in. <c>VIR_DOMAIN_GUEST_INFO_USERS</c>.</summary>
    Users = 1,

    /// <summary>Its operating system. <c>VIR_DOMAIN_GUEST_INFO_OS</c>.</summary>
    OperatingSystem = 2,

    /// <summary>Its time zone. <c>VIR_DOMAIN_GUEST_INFO_TIMEZONE</c>.</summary>
    TimeZone = 4,

    /// <summary>Its name. <c>VIR_DOMAIN_GUEST_INFO_HOSTNAME</c>.</summary>
    HostName = 8,

    /// <summary>Its file systems. <c>VIR_DOMAIN_GUEST_INFO_FILESYSTEM</c>.</summary>
    FileSystems = 0x10,

    /// <summary>Its disks. <c>VIR_DOMAIN_GUEST_INFO_DISKS</c>.</summary>
    Disks = 0x20,

    /// <summary>Its network interfaces. <c>VIR_DOMAIN_GUEST_INFO_INTERFACES</c>.</summary>
    Interfaces = 0x40,

    /// <summary>How busy it is. <c>VIR_DOMAIN_GUEST_INFO_LOAD</c>.</summary>
    Load = 0x80,
}
