using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Administration;

/// <summary>The program that governs a daemon, on a socket of its own (<c>ADMIN_PROGRAM</c>).</summary>
[RpcProgram(0x0690_0690, 1)]
public static partial class AdminProgram;
