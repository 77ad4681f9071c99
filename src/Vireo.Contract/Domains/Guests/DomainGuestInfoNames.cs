namespace Vireo.Contract.Domains.Guests;

/// <summary>What the names of the answers of agents are made of: a prefix, a number, and a suffix.</summary>
public static class DomainGuestInfoNames
{
    /// <summary><c>VIR_DOMAIN_GUEST_INFO_DISK_COUNT</c>.</summary>
    public const string DiskCount = "disk.count";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_DISK_PREFIX</c>.</summary>
    public const string DiskPrefix = "disk.";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS</c>.</summary>
    public const string DiskSuffixAlias = ".alias";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT</c>.</summary>
    public const string DiskSuffixDependencyCount = ".dependency.count";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX</c>.</summary>
    public const string DiskSuffixDependencyPrefix = ".dependency.";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME</c>.</summary>
    public const string DiskSuffixDependencySuffixName = ".name";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS</c>.</summary>
    public const string DiskSuffixGuestAlias = ".guest_alias";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS</c>.</summary>
    public const string DiskSuffixGuestBus = ".guest_bus";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME</c>.</summary>
    public const string DiskSuffixName = ".name";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION</c>.</summary>
    public const string DiskSuffixPartition = ".partition";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL</c>.</summary>
    public const string DiskSuffixSerial = ".serial";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_FS_COUNT</c>.</summary>
    public const string FileSystemCount = "fs.count";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_FS_PREFIX</c>.</summary>
    public const string FileSystemPrefix = "fs.";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT</c>.</summary>
    public const string FileSystemSuffixDiskCount = ".disk.count";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX</c>.</summary>
    public const string FileSystemSuffixDiskPrefix = ".disk.";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS</c>.</summary>
    public const string FileSystemSuffixDiskSuffixAlias = ".alias";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE</c>.</summary>
    public const string FileSystemSuffixDiskSuffixDevice = ".device";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL</c>.</summary>
    public const string FileSystemSuffixDiskSuffixSerial = ".serial";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE</c>.</summary>
    public const string FileSystemSuffixFileSystemType = ".fstype";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT</c>.</summary>
    public const string FileSystemSuffixMountPoint = ".mountpoint";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME</c>.</summary>
    public const string FileSystemSuffixName = ".name";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES</c>.</summary>
    public const string FileSystemSuffixTotalBytes = ".total-bytes";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES</c>.</summary>
    public const string FileSystemSuffixUsedBytes = ".used-bytes";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME</c>.</summary>
    public const string HostName = "hostname";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_IF_COUNT</c>.</summary>
    public const string InterfaceCount = "if.count";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_IF_PREFIX</c>.</summary>
    public const string InterfacePrefix = "if.";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT</c>.</summary>
    public const string InterfaceSuffixAddressCount = ".addr.count";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX</c>.</summary>
    public const string InterfaceSuffixAddressPrefix = ".addr.";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR</c>.</summary>
    public const string InterfaceSuffixAddressSuffixAddress = ".addr";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX</c>.</summary>
    public const string InterfaceSuffixAddressSuffixPrefix = ".prefix";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE</c>.</summary>
    public const string InterfaceSuffixAddressSuffixType = ".type";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR</c>.</summary>
    public const string InterfaceSuffixHardwareAddress = ".hwaddr";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME</c>.</summary>
    public const string InterfaceSuffixName = ".name";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_LOAD_15M</c>.</summary>
    public const string Load15m = "load.15m";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_LOAD_1M</c>.</summary>
    public const string Load1m = "load.1m";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_LOAD_5M</c>.</summary>
    public const string Load5m = "load.5m";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_OS_ID</c>.</summary>
    public const string OsId = "os.id";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE</c>.</summary>
    public const string OsKernelRelease = "os.kernel-release";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION</c>.</summary>
    public const string OsKernelVersion = "os.kernel-version";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_OS_MACHINE</c>.</summary>
    public const string OsMachine = "os.machine";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_OS_NAME</c>.</summary>
    public const string OsName = "os.name";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME</c>.</summary>
    public const string OsPrettyName = "os.pretty-name";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_OS_VARIANT</c>.</summary>
    public const string OsVariant = "os.variant";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID</c>.</summary>
    public const string OsVariantId = "os.variant-id";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_OS_VERSION</c>.</summary>
    public const string OsVersion = "os.version";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID</c>.</summary>
    public const string OsVersionId = "os.version-id";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME</c>.</summary>
    public const string TimeZoneName = "timezone.name";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET</c>.</summary>
    public const string TimeZoneOffset = "timezone.offset";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_USER_COUNT</c>.</summary>
    public const string UserCount = "user.count";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_USER_PREFIX</c>.</summary>
    public const string UserPrefix = "user.";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN</c>.</summary>
    public const string UserSuffixDomain = ".domain";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME</c>.</summary>
    public const string UserSuffixLoginTime = ".login-time";

    /// <summary><c>VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME</c>.</summary>
    public const string UserSuffixName = ".name";
}
