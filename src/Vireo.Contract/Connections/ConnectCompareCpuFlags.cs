namespace Vireo.Contract.Connections;

/// <summary>How processors are compared.</summary>
/// <remarks><c>virConnectCompareCPUFlags</c>.</remarks>
[Flags]
public enum ConnectCompareCpuFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>One that does not fit is an error. <c>VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE</c>.</summary>
    FailIncompatible = 1,

    /// <summary>The XML is held against the schema. <c>VIR_CONNECT_COMPARE_CPU_VALIDATE_XML</c>.</summary>
    ValidateXml = 2,
}
