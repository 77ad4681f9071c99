namespace Vireo.Daemon.Logs;

/// <summary>How grave a log entry is, as libvirt counts (<c>VIR_LOG_*</c>).</summary>
internal enum LogPriority
{
    /// <summary>For developers. <c>VIR_LOG_DEBUG</c>.</summary>
    Debug = 1,

    /// <summary>What an operator may want to know. <c>VIR_LOG_INFO</c>.</summary>
    Information = 2,

    /// <summary>Abnormal, but nothing is lost. <c>VIR_LOG_WARN</c>.</summary>
    Warning = 3,

    /// <summary>Something that was asked for did not happen. <c>VIR_LOG_ERROR</c>.</summary>
    Error = 4,
}
