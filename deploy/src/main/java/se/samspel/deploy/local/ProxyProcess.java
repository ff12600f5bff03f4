package se.samspel.deploy.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samspel.deploy.proxy.Proxy;

/** The process that stands on the services' ports where each service has several instances. */
record ProxyProcess(Place place, Children children) {

    static final String NAME = "proxy";

    private static final int PATIENCE_MILLIS = 500;

    void start() {
        var words =
                new java.util.ArrayList<>(
                        List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        words.addAll(List.of("-cp", place.classPath(), Proxy.class.getName()));
        Arrays.stream(Service.values()).map(this::route).forEach(words::add);
        children.keep(Command.java(NAME, words, Map.of()), this::answers);
    }

    /** Whether it listens on each service's port, whatever the services behind it say. */
    boolean answers() {
        return Arrays.stream(Service.values())
                .allMatch(service -> isOpen(place.ports().of(service)));
    }

    private String route(Service service) {
        var behind =
                Instance.of(service, place.replicas()).stream()
                        .map(instance -> String.valueOf(instance.port(place.ports())))
                        .collect(Collectors.joining(","));
        return place.ports().of(service) + "=" + behind;
    }

    private static boolean isOpen(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
