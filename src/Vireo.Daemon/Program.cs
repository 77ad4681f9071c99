using System.CommandLine;
using Vireo.Daemon.CommandLine;
using Vireo.Daemon.Lifecycle;

// Signals are the daemon's own business, and a word that begins with @ is a file's name like any other.
var parsing = new ParserConfiguration { ResponseFileTokenReplacer = null };
var invocation = new InvocationConfiguration { ProcessTerminationTimeout = null };
return await DaemonCommand.Create(DaemonProgram.RunAsync).Parse(args, parsing).InvokeAsync(invocation);
