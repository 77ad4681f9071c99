namespace Vireo.Drivers.Qemu.Launching;

/// <summary>What a passed descriptor is.</summary>
public enum DescriptorPurpose
{
    /// <summary>The monitor's listening socket.</summary>
    Monitor,

    /// <summary>A listening UNIX socket of a character device.</summary>
    Socket,

    /// <summary>A file that a character device writes.</summary>
    File,

    /// <summary>A character device's log.</summary>
    Log,

    /// <summary>A queue of a tap.</summary>
    Tap,

    /// <summary>A queue's vhost-net.</summary>
    Vhost,

    /// <summary>A vhost-vsock device.</summary>
    VhostVsock,

    /// <summary>A vhost-scsi device.</summary>
    VhostScsi,

    /// <summary>A vDPA device.</summary>
    Vdpa,

    /// <summary>A passed-through TPM.</summary>
    Tpm,

    /// <summary>What cancels a passed-through TPM's command.</summary>
    TpmCancel,

    /// <summary>The state that an incoming guest is read from.</summary>
    Incoming,

    /// <summary>A block device or file that an image is read from, opened by the daemon.</summary>
    Image,
}
