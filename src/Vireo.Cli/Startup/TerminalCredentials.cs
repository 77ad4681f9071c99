using System.Text;
using Vireo.Logins;

namespace Vireo.Cli.Startup;

/// <summary>Asks whoever sits at the terminal for names and passwords, in virsh's words.</summary>
/// <param name="output">Where the questions go.</param>
/// <param name="input">Where the answers come from, where no terminal hides them.</param>
internal sealed class TerminalCredentials(TextWriter output, TextReader input)
{
    internal ValueTask<string?> AskAsync(CredentialRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        output.Write($"{request.Prompt}: ");
        output.Flush();
        bool isHidden = request.Kind is CredentialKind.Passphrase or CredentialKind.NoEchoPrompt && !Console.IsInputRedirected;
        return ValueTask.FromResult<string?>(isHidden ? ReadHidden() : input.ReadLine() ?? "");
    }

    private string ReadHidden()
    {
        StringBuilder answer = new();
        for (ConsoleKeyInfo key = Read(); key.Key != ConsoleKey.Enter; key = Read())
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                answer.Length -= answer.Length > 0 ? 1 : 0;
            }
            else if (key.KeyChar != '\0')
            {
                answer.Append(key.KeyChar);
            }
        }

        output.WriteLine();
        return answer.ToString();

        static ConsoleKeyInfo Read() => Console.ReadKey(intercept: true);
    }
}
