package se.samspel.deploy.local;

import java.util.Arrays;
import java.util.List;

/** The program behind the commands in {@code deploy/}; each names itself as the first argument. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Arrays.asList(arguments)));
    }

    private static String revision() {
        return System.getenv().getOrDefault("SAMSPEL_REVISION", "");
    }

    private static int run(List<String> arguments) {
        try {
            var rest = arguments.subList(1, arguments.size());
            return switch (arguments.getFirst()) {
                case "run" -> new RunCommand(Place.here(), RunOptions.parse(rest)).run();
                case "stop" -> new StopCommand(Place.here()).run();
                case "roll" -> RollCommand.asked(Place.here(), rest).run();
                case "status" -> new StatusCommand(Place.here()).run();
                case "token" -> new TokenCommand(Place.here()).run(rest);
                case "bench" -> new BenchCommand(Place.here().home()).run(rest);
                case "image" -> new ImageCommand(Place.here().home(), revision()).run(rest);
                case "sandbox" -> new SandboxCommand(Place.here()).run(rest);
                case "backup" -> new BackupCommand(Place.here()).run(rest);
                case "restore" -> new RestoreCommand(Place.here()).run(RestoreOptions.parse(rest));
                case "load" -> new LoadCommand(Place.here()).run(rest);
                default -> throw new LaunchFailure("Unknown command " + arguments.getFirst());
            };
        } catch (LaunchFailure failure) {
            System.err.println(failure.getMessage());
            return 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
