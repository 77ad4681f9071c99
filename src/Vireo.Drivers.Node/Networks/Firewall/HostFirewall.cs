using System.Text;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Errors;
using Vireo.Host.NetworkXml;
using Vireo.Host.Programs;

namespace Vireo.Drivers.Node.Networks.Firewall;

/// <summary>
/// The host's firewall. libvirt's rules are put into it by <c>iptables-restore</c>, all of a network's at once: a table has either all of them
/// or none. One network at a time, since the tables belong to the whole host.
/// </summary>
internal sealed class HostFirewall : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Adds a network's rules.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>: iptables refuses; none of them stays.</exception>
    internal async Task AddAsync(NetworkDefinition network)
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            FirewallRule[] rules = [.. FirewallRules.Of(network)];
            await AddAsync(rules, isSix: false).ConfigureAwait(false);
            try
            {
                await AddAsync(rules, isSix: true).ConfigureAwait(false);
            }
            catch (VirtException) when (!Array.Exists(rules, rule => rule.IsSix))
            {
                // A host without tables for the sixth version serves networks of the fourth.
            }
            catch
            {
                await RemoveAsync(rules, isSix: false).ConfigureAwait(false);
                throw;
            }

            await RestoreAsync([.. FirewallRules.Checksums(network).Select(rule => (rule.Table, rule.Insert))], isSix: false).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Takes a network's rules out; those that are not there are no fault.</summary>
    internal async Task RemoveAsync(NetworkDefinition network)
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            FirewallRule[] rules = [.. FirewallRules.Checksums(network), .. FirewallRules.Of(network)];
            await RemoveAsync(rules, isSix: false).ConfigureAwait(false);
            await RemoveAsync(rules, isSix: true).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    private static async Task AddAsync(FirewallRule[] rules, bool isSix)
    {
        ProgramRun saved = await HostProgram.RunAsync(new ProgramPlan(Name(isSix, "save")), CancellationToken.None).ConfigureAwait(false);
        if (!saved.Succeeded)
        {
            throw Refused(saved);
        }

        (string, string)[] commands =
        [
            .. FirewallChains.Missing(saved.Output),
            .. rules.Where(rule => rule.IsSix == isSix).Select(rule => (rule.Table, rule.Insert)),
        ];
        ProgramRun? run = await RestoreAsync(commands, isSix).ConfigureAwait(false);
        if (run is { Succeeded: false })
        {
            throw Refused(run);
        }
    }

    /// <summary>All at once, and where one of them is not there, one by one.</summary>
    private static async Task RemoveAsync(FirewallRule[] rules, bool isSix)
    {
        (string Table, string Command)[] commands = [.. rules.Where(rule => rule.IsSix == isSix).Select(rule => (rule.Table, rule.Delete))];
        foreach (IGrouping<string, (string, string)> table in commands.GroupBy(command => command.Table))
        {
            if (await RestoreAsync([.. table], isSix).ConfigureAwait(false) is { Succeeded: false })
            {
                foreach ((string, string) command in table)
                {
                    await RestoreAsync([command], isSix).ConfigureAwait(false);
                }
            }
        }
    }

    private static async Task<ProgramRun?> RestoreAsync((string Table, string Command)[] commands, bool isSix)
    {
        if (commands.Length == 0)
        {
            return null;
        }

        var input = new StringBuilder();
        foreach (IGrouping<string, (string Table, string Command)> table in commands.GroupBy(command => command.Table))
        {
            input.Append('*').Append(table.Key).Append('\n');
            input.AppendJoin('\n', table.Select(command => command.Command)).Append("\nCOMMIT\n");
        }

        var plan = new ProgramPlan(Name(isSix, "restore"), "--wait", "--noflush") { Input = input.ToString() };
        return await HostProgram.RunAsync(plan, CancellationToken.None).ConfigureAwait(false);
    }

    private static string Name(bool isSix, string what) => $"{(isSix ? "ip6tables" : "iptables")}-{what}";

    private static VirtException Refused(ProgramRun run) => NetworkFaults.Raise(
        VirtErrorCode.InternalError, $"Failed to apply firewall rules {run.CommandLine}: {run.Error}");
}
