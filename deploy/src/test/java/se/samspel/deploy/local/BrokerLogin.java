package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.junit.jupiter.api.Test;

/** Whom the running stack's broker lets in, tried there with real tokens and passwords. */
abstract class BrokerLogin {

    private static final String AVESTA = "2120002304.ame";
    private static final String AVESTAS = "samspel.authority.2120002304.ame.v1";

    private final LocalStack stack;

    BrokerLogin(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void aTokenThatIsNotForTheBrokerIsRefused() throws IOException, InterruptedException {
        for (var client : List.of("avesta-ame", "office-sodra-dalarna", "operator")) {
            refused(stack.token(client));
        }
    }

    @Test
    void officesOperatorAndHandlersCannotAskForATokenForTheBroker()
            throws IOException, InterruptedException {
        var handler =
                new Onboarding(
                                stack.place().keycloak(),
                                stack.place().keycloakFiles(),
                                tokens(),
                                stack.place().secrets())
                        .ensureHandler("avesta-ame", "handler-y");

        for (var client : List.of("office-sodra-dalarna", "operator", handler)) {
            assertThatThrownBy(() -> tokens().token(client, OptionalScope.BROKER))
                    .hasMessageContaining("invalid_scope");
        }
        assertThat(stack.run("token", "operator", "--kafka").exit()).isEqualTo(1);
    }

    @Test
    void aTokenForTheBrokerWithoutAnAuthorityIsRefused() throws IOException, InterruptedException {
        refused(made("office-at-the-broker", "office-client.json", AVESTA, "300"));
    }

    @Test
    void aTokenThatNamesOneOfTheBrokersOwnUsersIsRefused()
            throws IOException, InterruptedException {
        for (var user : List.of(KafkaUsers.ADMINISTRATOR, "referral-service", "ANONYMOUS")) {
            refused(made("claims-" + user, "authority-client.json", user, "300"));
        }
    }

    @Test
    void anExpiredTokenIsRefused() throws IOException, InterruptedException {
        var token = made("short-lived", "authority-client.json", AVESTA, "1");
        // The broker bears five seconds of difference between two clocks.
        var expired = Instant.now().plusSeconds(8);
        LocalStack.until(() -> Instant.now().isAfter(expired));

        refused(token);
    }

    @Test
    void theCommandPrintsATokenThatTheBrokerTakes() throws IOException, InterruptedException {
        var token = stack.run("token", "avesta-ame", "--kafka").output().strip();

        assertThat(BrokerClient.bearerOf(stack, token).read(AVESTAS, AVESTA + "_by-hand"))
                .isNotEmpty();
    }

    @Test
    void aRealmAndAClientOfAnOlderStateGetTheScope() throws IOException, InterruptedException {
        var admin = new KeycloakAdmin(stack.place().keycloak(), tokens());
        var scope = new OptionalScope(admin, realm(), OptionalScope.BROKER).ensure();
        var deleted = admin.call(admin.request("/client-scopes/" + scope).DELETE());
        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThatThrownBy(() -> tokens().token("avesta-ame", OptionalScope.BROKER))
                .hasMessageContaining("invalid_scope");

        for (var client : List.of("avesta-ame", "region-dalarna")) {
            assertThat(stack.run("token", client, "--kafka").exit()).isZero();
        }
        assertThat(BrokerClient.authority(stack, "avesta-ame").read(AVESTAS, AVESTA + "_older"))
                .isNotEmpty();
    }

    @Test
    void theBrokersConfigurationIsReadByItsOwnerAlone() throws IOException {
        var file = stack.place().state().kafka().resolve("server.properties");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aWrongPasswordOpensNothing() {
        var login = new HashMap<>(BrokerClient.service(stack, Service.REFERRAL).login());
        login.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required"
                        + " username=\"referral-service\" password=\"guessed\";");

        assertThatThrownBy(() -> new BrokerClient(login).write(KafkaRights.REFERRAL))
                .isInstanceOf(SaslAuthenticationException.class);
    }

    private void refused(String token) {
        assertThatThrownBy(() ->
                        BrokerClient.bearerOf(stack, token).read(AVESTAS, AVESTA + "_journal"))
                .isInstanceOf(SaslAuthenticationException.class)
                .hasMessageContaining("invalid_token");
    }

    /** A token for the broker of a client that is made for it and gone afterwards. */
    private String made(String clientId, String template, String authority, String seconds)
            throws IOException, InterruptedException {
        var admin = new KeycloakAdmin(stack.place().keycloak(), tokens());
        var file = stack.place().keycloakFiles().resolve(template);
        var filled =
                Files.readString(file)
                        .replace("${clientId}", clientId)
                        .replace("${authority}", authority)
                        .replace("${association}", "2220002139")
                        .replace("${secret}", stack.place().secrets().of(clientId));
        var client = (ObjectNode) Json.parse(filled);
        client.putArray("optionalClientScopes").add(OptionalScope.BROKER);
        ((ObjectNode) client.path("attributes")).put("access.token.lifespan", seconds);
        var response = admin.post("/clients", client.toString());
        KeycloakAdmin.expect(response, 201, "making " + clientId);
        try {
            return tokens().token(clientId, OptionalScope.BROKER);
        } finally {
            var location = response.headers().firstValue("Location").orElseThrow();
            var path = "/clients/" + location.substring(location.lastIndexOf('/') + 1);
            admin.call(admin.request(path).DELETE());
        }
    }

    private Tokens tokens() {
        return new Tokens(stack.place().issuer(), stack.place().secrets());
    }

    private Path realm() {
        return stack.place().keycloakFiles().resolve(Keycloak.REALM);
    }
}
