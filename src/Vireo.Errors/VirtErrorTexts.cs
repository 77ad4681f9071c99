namespace Vireo.Errors;

/// <summary>The words that libvirt 9.0.0 puts around an error's detail, by code (<c>virErrorMsg</c>).</summary>
public static class VirtErrorTexts
{
    /// <summary>libvirt's filling for numbers that an error does not use (<c>int1</c>, <c>int2</c>).</summary>
    private const int NoNumber = -1;

    /// <summary>The error of a driver: libvirt's words for the code around the driver's own.</summary>
    /// <param name="code">What went wrong.</param>
    /// <param name="errorDomain">The part of libvirt that says so.</param>
    /// <param name="detail">What was asked and what was wrong; null: the code alone tells all.</param>
    /// <returns>The exception, not yet thrown.</returns>
    public static VirtException Raise(VirtErrorCode code, VirtErrorDomain errorDomain, string? detail)
    {
        (string bare, string format) = Of(code);
        string first = detail is null ? bare : format;
        string message = detail is null ? bare : format.Replace("%s", detail, StringComparison.Ordinal);
        return VirtException.Create(code, errorDomain, message, detail: new VirtErrorDetail(first, detail, null, NoNumber, NoNumber));
    }

    /// <summary>The part of libvirt that a public function belongs to.</summary>
    internal static VirtErrorDomain DomainOf(string function) => function switch
    {
        _ when Has(function, "virStream") => VirtErrorDomain.Streams,
        _ when Has(function, "virDomainSnapshot") => VirtErrorDomain.DomainSnapshot,
        _ when Has(function, "virDomainCheckpoint") => VirtErrorDomain.DomainCheckpoint,
        _ when Has(function, "virDomain") || Has(function, "virConnectDomain") => VirtErrorDomain.Domain,
        _ when Has(function, "NodeDevice") || Has(function, "virNodeNumOfDevices") || Has(function, "virNodeListDevices") => VirtErrorDomain.NodeDevice,
        _ when Has(function, "NWFilter") => VirtErrorDomain.NwFilter,
        _ when Has(function, "Network") => VirtErrorDomain.Network,
        _ when Has(function, "Storage") => VirtErrorDomain.Storage,
        _ when Has(function, "Interface") => VirtErrorDomain.Interface,
        _ when Has(function, "Secret") => VirtErrorDomain.Secret,
        _ => VirtErrorDomain.Domain,
    };

    private static bool Has(string function, string word) => function.Contains(word, StringComparison.Ordinal);

    /// <summary>The code's words: alone, and with <c>%s</c> where a detail goes.</summary>
    private static (string Bare, string Format) Of(VirtErrorCode code) =>
        Irregular(code) ?? (Regular(code) is { } words ? (words, words + ": %s") : ("unknown error", "%s"));

    private static (string Bare, string Format)? Irregular(VirtErrorCode code) => code switch
    {
        VirtErrorCode.UnknownHost => ("unknown host", "unknown host %s"),
        VirtErrorCode.NoConnect => ("no connection driver available", "no connection driver available for %s"),
        VirtErrorCode.InvalidConn => ("invalid connection pointer in", "invalid connection pointer in %s"),
        VirtErrorCode.InvalidDomain => ("invalid domain pointer in", "invalid domain pointer in %s"),
        VirtErrorCode.HttpError => ("got unknown HTTP error code", "got unknown HTTP error code %s"),
        VirtErrorCode.NoXen => ("could not use Xen hypervisor entry", "could not use Xen hypervisor entry %s"),
        VirtErrorCode.XenCall => ("failed Xen syscall", "failed Xen syscall %s"),
        VirtErrorCode.OsType => ("unknown OS type", "unknown OS type %s"),
        VirtErrorCode.NoRoot => ("missing root device information", "missing root device information in %s"),
        VirtErrorCode.NoSource => ("missing source information for device", "missing source information for device %s"),
        VirtErrorCode.NoTarget => ("missing target information for device", "missing target information for device %s"),
        VirtErrorCode.NoName => ("missing name information", "missing name information in %s"),
        VirtErrorCode.NoOs => ("missing operating system information", "missing operating system information for %s"),
        VirtErrorCode.NoDevice => ("missing devices information", "missing devices information for %s"),
        VirtErrorCode.NoXenstore => ("could not connect to Xen Store", "could not connect to Xen Store %s"),
        VirtErrorCode.DriverFull => ("too many drivers registered", "too many drivers registered in %s"),
        VirtErrorCode.XmlError => ("XML description is invalid or not well formed", "XML error: %s"),
        VirtErrorCode.DomExist => ("this domain exists already", "domain %s exists already"),
        VirtErrorCode.OperationDenied => ("operation forbidden for read only access", "operation forbidden: %s"),
        VirtErrorCode.OpenFailed => ("failed to open configuration file", "failed to open configuration file %s"),
        VirtErrorCode.ReadFailed => ("failed to read configuration file", "failed to read configuration file %s"),
        VirtErrorCode.ParseFailed => ("failed to parse configuration file", "failed to parse configuration file %s"),
        VirtErrorCode.XmlDetail => ("parser error", "%s"),
        VirtErrorCode.InvalidNetwork => ("invalid network pointer in", "invalid network pointer in %s"),
        VirtErrorCode.NetworkExist => ("this network exists already", "network %s exists already"),
        VirtErrorCode.SystemError => ("system call error", "%s"),
        VirtErrorCode.Rpc => ("RPC error", "%s"),
        VirtErrorCode.GnutlsError => ("GNUTLS call error", "%s"),
        VirtErrorCode.InvalidStoragePool => ("invalid storage pool pointer in", "invalid storage pool pointer in %s"),
        VirtErrorCode.InvalidStorageVol => ("invalid storage volume pointer in", "invalid storage volume pointer in %s"),
        VirtErrorCode.InvalidNodeDevice => ("invalid node device pointer", "invalid node device pointer in %s"),
        VirtErrorCode.InvalidInterface => ("invalid interface pointer in", "invalid interface pointer in %s"),
        VirtErrorCode.InvalidStream => ("invalid stream pointer", "invalid stream pointer in %s"),
        VirtErrorCode.StorageVolExist => ("this storage volume exists already", "storage volume %s exists already"),
        VirtErrorCode.NetworkPortExist => ("this network port exists already", "network port %s exists already"),
        _ => null,
    };

    private static string? Regular(VirtErrorCode code) => code switch
    {
        VirtErrorCode.InternalError => "internal error",
        VirtErrorCode.NoMemory => "out of memory",
        VirtErrorCode.NoSupport => "this function is not supported by the connection driver",
        VirtErrorCode.InvalidArg => "invalid argument",
        VirtErrorCode.OperationFailed => "operation failed",
        VirtErrorCode.GetFailed => "GET operation failed",
        VirtErrorCode.PostFailed => "POST operation failed",
        VirtErrorCode.SexprSerial => "failed to serialize S-Expr",
        VirtErrorCode.NoKernel => "missing kernel information",
        VirtErrorCode.CallFailed => "library call failed",
        VirtErrorCode.ConfSyntax => "configuration file syntax error",
        VirtErrorCode.WriteFailed => "failed to write configuration file",
        VirtErrorCode.WarnNoNetwork => "Failed to find the network",
        VirtErrorCode.NoDomain => "Domain not found",
        VirtErrorCode.NoNetwork => "Network not found",
        VirtErrorCode.InvalidMac => "invalid MAC address",
        VirtErrorCode.AuthFailed => "authentication failed",
        VirtErrorCode.WarnNoStorage => "Failed to find a storage driver",
        VirtErrorCode.NoStoragePool => "Storage pool not found",
        VirtErrorCode.NoStorageVol => "Storage volume not found",
        VirtErrorCode.WarnNoNode => "Failed to find a node driver",
        VirtErrorCode.NoNodeDevice => "Node device not found",
        VirtErrorCode.NoSecurityModel => "Security model not found",
        VirtErrorCode.OperationInvalid => "Requested operation is not valid",
        VirtErrorCode.WarnNoInterface => "Failed to find the interface",
        VirtErrorCode.NoInterface => "Interface not found",
        VirtErrorCode.MultipleInterfaces => "multiple matching interfaces found",
        VirtErrorCode.WarnNoNwFilter => "Failed to start the nwfilter driver",
        VirtErrorCode.InvalidNwFilter => "Invalid network filter",
        VirtErrorCode.NoNwFilter => "Network filter not found",
        VirtErrorCode.BuildFirewall => "Error while building firewall",
        VirtErrorCode.WarnNoSecret => "Failed to find a secret storage driver",
        VirtErrorCode.InvalidSecret => "Invalid secret",
        VirtErrorCode.NoSecret => "Secret not found",
        VirtErrorCode.ConfigUnsupported => "unsupported configuration",
        VirtErrorCode.OperationTimeout => "Timed out during operation",
        VirtErrorCode.MigratePersistFailed => "Failed to make domain persistent after migration",
        VirtErrorCode.HookScriptFailed => "Hook script execution failed",
        VirtErrorCode.InvalidDomainSnapshot => "Invalid domain snapshot",
        VirtErrorCode.NoDomainSnapshot => "Domain snapshot not found",
        VirtErrorCode.ArgumentUnsupported => "argument unsupported",
        VirtErrorCode.StorageProbeFailed => "Storage pool probe failed",
        VirtErrorCode.StoragePoolBuilt => "Storage pool already built",
        VirtErrorCode.SnapshotRevertRisky => "revert requires force",
        VirtErrorCode.OperationAborted => "operation aborted",
        VirtErrorCode.AuthCancelled => "authentication cancelled",
        VirtErrorCode.NoDomainMetadata => "metadata not found",
        VirtErrorCode.MigrateUnsafe => "Unsafe migration",
        VirtErrorCode.Overflow => "numerical overflow",
        VirtErrorCode.BlockCopyActive => "block copy still active",
        VirtErrorCode.OperationUnsupported => "Operation not supported",
        VirtErrorCode.Ssh => "SSH transport error",
        VirtErrorCode.AgentUnresponsive => "Guest agent is not responding",
        VirtErrorCode.ResourceBusy => "resource busy",
        VirtErrorCode.AccessDenied => "access denied",
        VirtErrorCode.DbusService => "error from service",
        VirtErrorCode.CpuIncompatible => "the CPU is incompatible with host CPU",
        VirtErrorCode.XmlInvalidSchema => "XML document failed to validate against schema",
        VirtErrorCode.MigrateFinishOk => "migration successfully aborted",
        VirtErrorCode.AuthUnavailable => "authentication unavailable",
        VirtErrorCode.NoServer => "Server not found",
        VirtErrorCode.NoClient => "Client not found",
        VirtErrorCode.AgentUnsynced => "guest agent replied with wrong id to guest-sync command",
        VirtErrorCode.Libssh => "libssh transport error",
        VirtErrorCode.DeviceMissing => "device not found",
        VirtErrorCode.InvalidNwFilterBinding => "Invalid network filter binding",
        VirtErrorCode.NoNwFilterBinding => "Network filter binding not found",
        VirtErrorCode.InvalidDomainCheckpoint => "Invalid domain checkpoint",
        VirtErrorCode.NoDomainCheckpoint => "Domain checkpoint not found",
        VirtErrorCode.NoDomainBackup => "Domain backup job id not found",
        VirtErrorCode.InvalidNetworkPort => "Invalid network port pointer",
        VirtErrorCode.NoNetworkPort => "network port not found",
        VirtErrorCode.NoHostname => "no hostname found",
        VirtErrorCode.CheckpointInconsistent => "checkpoint inconsistent",
        VirtErrorCode.MultipleDomains => "multiple matching domains found",
        _ => null,
    };
}
