using System.Text;

namespace Vireo.Daemon.CommandLine;

/// <summary>Reads a password: a line of standard input, or twice and unseen from a terminal.</summary>
internal static class PasswordPrompt
{
    /// <summary>Reads it.</summary>
    /// <param name="input">Standard input, if it is no terminal.</param>
    /// <param name="prompt">Where a terminal's user is asked.</param>
    /// <exception cref="FormatException">The user typed two passwords.</exception>
    internal static string Read(TextReader input, TextWriter prompt)
    {
        if (Console.IsInputRedirected)
        {
            return input.ReadLine() ?? "";
        }

        string password = ReadHidden("Password: ", prompt);
        return ReadHidden("Again: ", prompt) == password ? password : throw new FormatException("the two passwords differ");
    }

    private static string ReadHidden(string question, TextWriter prompt)
    {
        prompt.Write(question);
        var answer = new StringBuilder();
        for (ConsoleKeyInfo key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
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

        prompt.WriteLine();
        return answer.ToString();
    }
}
