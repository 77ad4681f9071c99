using Vireo.Daemon.CommandLine;

return await DaemonCommand.Create((_, _) => Task.FromResult(ExitCode.Success)).Parse(args).InvokeAsync();
