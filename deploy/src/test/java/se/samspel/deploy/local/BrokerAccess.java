package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.junit.jupiter.api.Test;

/** Who may do what at the running stack's broker, tried there with real tokens and passwords. */
abstract class BrokerAccess {

    private static final String AVESTA = "2120002304.ame";
    private static final String AVESTAS = "samspel.authority.2120002304.ame.v1";
    private static final String REGIONS = "samspel.authority.2321000180.v1";
    private static final List<String> TOPICS =
            List.of(
                    KafkaRights.FUNDING,
                    KafkaRights.PARTICIPANT,
                    KafkaRights.REFERRAL,
                    KafkaRights.STATISTICS,
                    AVESTAS);

    private static final Map<Service, List<String>> WRITTEN =
            new EnumMap<>(
                    Map.of(
                            Service.FUNDING, List.of(KafkaRights.FUNDING),
                            Service.PARTICIPANT,
                                    List.of(KafkaRights.PARTICIPANT, KafkaRights.STATISTICS),
                            Service.REFERRAL,
                                    List.of(KafkaRights.REFERRAL, KafkaRights.STATISTICS, AVESTAS),
                            Service.REPORTING, List.of()));

    private static final Map<Service, List<String>> READ =
            new EnumMap<>(
                    Map.of(
                            Service.FUNDING, List.of(),
                            Service.PARTICIPANT, List.of(KafkaRights.FUNDING, KafkaRights.REFERRAL),
                            Service.REFERRAL, List.of(KafkaRights.FUNDING, KafkaRights.PARTICIPANT),
                            Service.REPORTING,
                                    List.of(KafkaRights.FUNDING, KafkaRights.STATISTICS)));

    private final LocalStack stack;

    BrokerAccess(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void anAuthorityReadsItsOwnTopicWithTokensThatItsClientFetches() {
        var read = BrokerClient.authority(stack, "avesta-ame").read(AVESTAS, AVESTA + "_journal");

        assertThat(read).isNotEmpty();
        assertThat(new String(read.getFirst().value())).contains("referralId");
    }

    @Test
    void anotherAuthorityReadsNeitherItsTopicNorInItsGroups() {
        var region = BrokerClient.authority(stack, "region-dalarna");

        assertThat(region.read(REGIONS, "2321000180_journal")).isNotEmpty();
        assertThatThrownBy(() -> region.read(AVESTAS, "2321000180_journal"))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> region.read(REGIONS, AVESTA + "_journal"))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void anAuthorityReadsNoOtherTopicAndWritesNone() {
        var avesta = BrokerClient.authority(stack, "avesta-ame");

        for (var topic : TOPICS) {
            assertThatThrownBy(() -> avesta.write(topic))
                    .as(topic)
                    .isInstanceOf(TopicAuthorizationException.class);
            if (!topic.equals(AVESTAS)) {
                assertThatThrownBy(() -> avesta.read(topic, AVESTA + "_journal"))
                        .as(topic)
                        .isInstanceOf(TopicAuthorizationException.class);
            }
        }
    }

    @Test
    void anAuthorityMakesNoTopicAndGrantsNothing() {
        try (var admin = BrokerClient.authority(stack, "avesta-ame").admin()) {
            assertThatThrownBy(() ->
                            admin.createTopics(List.of(new NewTopic("own", 1, (short) 1)))
                                    .all()
                                    .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
            assertThatThrownBy(() -> admin.createAcls(KafkaRights.all()).all().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(ClusterAuthorizationException.class);
        }
    }

    @Test
    void whoSaysNothingOfItselfReadsTheSharedStateAndNothingElse() {
        var anyone = BrokerClient.anonymous(stack);

        for (var topic :
                List.of(KafkaRights.FUNDING, KafkaRights.PARTICIPANT, KafkaRights.REFERRAL)) {
            assertThat(anyone.read(topic, "anyone")).as(topic).isNotEmpty();
        }
        for (var topic : List.of(KafkaRights.STATISTICS, AVESTAS)) {
            assertThatThrownBy(() -> anyone.read(topic, "anyone"))
                    .as(topic)
                    .isInstanceOf(TopicAuthorizationException.class);
        }
        for (var topic : TOPICS) {
            assertThatThrownBy(() -> anyone.write(topic))
                    .as(topic)
                    .isInstanceOf(TopicAuthorizationException.class);
        }
        assertThatThrownBy(() -> anyone.read(KafkaRights.FUNDING, "samspel-reporting"))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void aServiceWritesAndReadsWhatIsItsOwnMatterAlone() {
        for (var service : Service.values()) {
            var client = BrokerClient.service(stack, service);
            for (var topic : TOPICS) {
                var act = service + " " + topic;
                if (!WRITTEN.get(service).contains(topic)) {
                    assertThatThrownBy(() -> client.write(topic))
                            .as(act)
                            .isInstanceOf(TopicAuthorizationException.class);
                }
                if (READ.get(service).contains(topic)) {
                    assertThatCode(() -> client.look(topic)).as(act).doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(() -> client.look(topic))
                            .as(act)
                            .isInstanceOf(TopicAuthorizationException.class);
                }
            }
        }
    }

    @Test
    void rightsThatWereLostComeBackWithTheNextStart()
            throws InterruptedException, ExecutionException {
        var avesta = BrokerClient.authority(stack, "avesta-ame");
        var rights =
                new AclBindingFilter(
                        ResourcePatternFilter.ANY,
                        new AccessControlEntryFilter(
                                "User:" + AVESTA, null, AclOperation.ANY, AclPermissionType.ANY));
        try (var admin = BrokerClient.administrator(stack).admin()) {
            assertThat(admin.deleteAcls(List.of(rights)).all().get()).hasSize(2);
        }
        assertThatThrownBy(() -> avesta.look(AVESTAS))
                .isInstanceOf(TopicAuthorizationException.class);

        stack.kill(Service.REFERRAL.module());

        LocalStack.until(() -> reads(avesta));
        LocalStack.until(stack::isSettled);
    }

    private static boolean reads(BrokerClient client) {
        try {
            client.look(AVESTAS);
            return true;
        } catch (TopicAuthorizationException notYet) {
            return false;
        }
    }
}
