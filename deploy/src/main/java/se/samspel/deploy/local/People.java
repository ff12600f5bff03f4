package se.samspel.deploy.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.deploy.load.LoadOutcome;

/**
 * Makes the accounts that try the pages: each is a function, none a person. Its password is made at
 * random and lies in the state. It logs in to Keycloak as the client {@code people}, which may
 * manage users and nothing else.
 */
final class People {

    /** The client that people log in to, through the pages. */
    static final String PAGES = "samspel-pages";

    static final String CLIENT = "people";

    /** The unit that the case files were loaded for: records of other units stay hidden. */
    private static final String UNIT = "import";

    private static final Set<String> OF_OFFICE = Set.of("report.read", "funding.read");
    private static final Set<String> OF_HOST =
            Set.of(
                    "report.read",
                    "report.write",
                    "participant.read",
                    "referral.read",
                    "funding.read");

    private final KeycloakAdmin users;
    private final KeycloakAdmin clients;
    private final Secrets passwords;
    private final String pages;

    People(Place place) {
        var tokens = new Tokens(place.issuer(), place.secrets());
        this.users = new KeycloakAdmin(place.keycloak(), tokens, CLIENT);
        this.clients = new KeycloakAdmin(place.keycloak(), tokens, Keycloak.ONBOARDING);
        this.passwords = new Secrets(place.state().people());
        this.pages = place.service(Service.REPORTING) + "/pages";
    }

    /** A director, a member of the board, and a coordinator at each host, unless they exist. */
    void make(LoadOutcome loaded, Console console) throws InterruptedException {
        try {
            ensure(loaded);
        } catch (IOException e) {
            // What was loaded stands without them.
            console.line("nobody can log in to the pages: " + e.getMessage());
            console.line("a realm of an earlier version gets people by deploy/run --fresh");
        }
    }

    private void ensure(LoadOutcome loaded) throws IOException, InterruptedException {
        var client = client();
        var association = loaded.officeClient().replaceFirst("^office-", "");
        for (var function : List.of("director-", "board-")) {
            var claims = Map.of("association", loaded.associationId());
            ensure(function + association, claims, OF_OFFICE, client);
        }
        var hosts = new LinkedHashMap<String, String>();
        loaded.interventions().forEach(each -> hosts.put(each.hostClient(), each.host()));
        for (var host : hosts.entrySet()) {
            var account = "coordinator-" + host.getKey();
            var claims = Map.of("authority", host.getValue(), "handler", account, "unit", UNIT);
            ensure(account, claims, OF_HOST, client);
        }
    }

    private void ensure(
            String account, Map<String, String> claims, Set<String> permissions, String client)
            throws IOException, InterruptedException {
        var known = users.get("/users?exact=true&username=" + Http.encode(account));
        KeycloakAdmin.expect(known, 200, "looking for " + account);
        if (Json.parse(known.body()).isEmpty()) {
            var made = users.post("/users", account(account, claims));
            KeycloakAdmin.expect(made, 201, "making " + account);
            known = users.get("/users?exact=true&username=" + Http.encode(account));
        }
        var id = Json.parse(known.body()).get(0).path("id").asText();
        var given =
                users.post(
                        "/users/" + id + "/role-mappings/clients/" + client,
                        roles(permissions, client));
        KeycloakAdmin.expect(given, 204, "permitting " + account);
    }

    private String account(String account, Map<String, String> claims) {
        ObjectNode user = Json.MAPPER.createObjectNode();
        user.put("username", account).put("enabled", true);
        var attributes = user.putObject("attributes");
        claims.forEach((name, value) -> attributes.putArray(name).add(value));
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", passwords.of(account))
                .put("temporary", false);
        return user.toString();
    }

    private String roles(Set<String> permissions, String client)
            throws IOException, InterruptedException {
        var all = clients.get("/clients/" + client + "/roles");
        KeycloakAdmin.expect(all, 200, "reading the permissions of people");
        var given = Json.MAPPER.createArrayNode();
        for (var role : Json.parse(all.body())) {
            if (permissions.contains(role.path("name").asText())) {
                given.add(role);
            }
        }
        return given.toString();
    }

    /** The pages' client, which lets people back to where the pages are this time. */
    private String client() throws IOException, InterruptedException {
        var response = clients.get("/clients?clientId=" + PAGES);
        KeycloakAdmin.expect(response, 200, "looking for client " + PAGES);
        JsonNode client = Json.parse(response.body()).path(0);
        if (client.isMissingNode()) {
            throw new IOException("the realm has no client " + PAGES);
        }
        var id = client.path("id").asText();
        if (!client.path("redirectUris").path(0).asText().equals(pages + "/in")) {
            var moved = (ObjectNode) client.deepCopy();
            moved.putArray("redirectUris").add(pages + "/in");
            ((ObjectNode) moved.path("attributes"))
                    .put("post.logout.redirect.uris", pages + "/logged-out");
            var request =
                    clients.request("/clients/" + id)
                            .header("Content-Type", "application/json")
                            .PUT(HttpRequest.BodyPublishers.ofString(moved.toString()));
            KeycloakAdmin.expect(clients.call(request), 204, "moving client " + PAGES);
        }
        return id;
    }
}
