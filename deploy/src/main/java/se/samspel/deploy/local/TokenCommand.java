package se.samspel.deploy.local;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code deploy/token CLIENT [--handler STAFF-ID | --kafka | --apply]}: prints an access token and
 * nothing else.
 */
final class TokenCommand {

    // Ten digits might be an identity number.
    private static final Pattern STAFF_ID = Pattern.compile("(?!.*\\d{10})[\\w-]{1,60}");

    private static final Map<String, String> SCOPES =
            Map.of("--kafka", OptionalScope.BROKER, "--apply", OptionalScope.APPLY);

    private static final Set<String> NOT_FOR_CALLS =
            Set.of(Keycloak.ONBOARDING, People.CLIENT, People.PAGES);

    private final Place place;

    TokenCommand(Place place) {
        this.place = place;
    }

    int run(List<String> arguments) throws InterruptedException {
        boolean handler = arguments.size() == 3 && arguments.get(1).equals("--handler");
        var scope = arguments.size() == 2 ? SCOPES.get(arguments.get(1)) : null;
        if (arguments.size() != 1 && !handler && scope == null) {
            throw new LaunchFailure("Name one client; see deploy/token --help");
        }
        var client = arguments.getFirst();
        if (LauncherMark.read(place.state()).filter(LauncherMark::isAlive).isEmpty()) {
            throw new LaunchFailure("The stack isn't running: deploy/run");
        }
        var known = clients();
        if (!known.contains(client)) {
            throw new LaunchFailure(
                    "No client " + client + "; there are: " + String.join(", ", known));
        }
        try {
            var tokens = new Tokens(place.issuer(), place.secrets());
            if (scope != null) {
                onboarding(tokens).ensureScopes(client);
                System.out.println(tokens.token(client, scope));
                return 0;
            }
            var named = handler ? handlerOf(client, arguments.getLast(), tokens) : client;
            System.out.println(tokens.token(named));
            return 0;
        } catch (IOException e) {
            throw new LaunchFailure(String.valueOf(e.getMessage()), e);
        }
    }

    private String handlerOf(String client, String staffId, Tokens tokens)
            throws IOException, InterruptedException {
        if (!STAFF_ID.matcher(staffId).matches()) {
            throw new LaunchFailure(
                    "A staff id is 1-60 letters, digits, hyphens or underscores, no identity"
                            + " number");
        }
        return onboarding(tokens).ensureHandler(client, staffId);
    }

    private Onboarding onboarding(Tokens tokens) {
        return new Onboarding(place.keycloak(), place.keycloakFiles(), tokens, place.secrets());
    }

    private List<String> clients() {
        return place.secrets().names().stream()
                // Who may make clients or accounts for others gets no token by the way.
                .filter(name -> !NOT_FOR_CALLS.contains(name))
                .toList();
    }
}
