using Vireo.Rpc.Calls;

namespace Vireo.Daemon.Clients;

/// <summary>Puts something between one client and a program that it may speak, such as faults for tests.</summary>
/// <param name="program">The program.</param>
/// <param name="disconnect">Breaks the client's connection, from any thread.</param>
/// <returns>What the client speaks to.</returns>
public delegate IProgram ProgramWrapper(IProgram program, Action disconnect);
