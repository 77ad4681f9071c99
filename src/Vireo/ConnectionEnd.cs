using Vireo.Contract.Connections;
using Vireo.Errors;

namespace Vireo;

/// <summary>Why a connection ended: the first reason, whatever followed from it.</summary>
/// <param name="Reason">The kind of end (<c>VIR_CONNECT_CLOSE_REASON_*</c>).</param>
/// <param name="Error">What later calls fail with; null: the connection was closed by its owner.</param>
public sealed record ConnectionEnd(ConnectCloseReason Reason, VirtException? Error);
