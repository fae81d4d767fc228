package dev.squall.studio.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A studio whose pages are timed from outside, as a client has them: with rendering and transfer. */
final class MeasuredStudio implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\" rel=\"(next|prev|last)\"");
    private static final double MILLIS = 1e6;

    private final StudioProcess process;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final double startMillis;

    private MeasuredStudio(StudioProcess process, double startMillis) {
        this.process = process;
        this.startMillis = startMillis;
        this.token = process.url().substring(process.url().indexOf("token=") + "token=".length());
    }

    /** Starts a studio over a database and waits for its first page. */
    static MeasuredStudio over(String url, String... jvm) throws IOException, InterruptedException {
        return start(List.of(jvm), Map.of("DATABASE_URL", url));
    }

    static MeasuredStudio start(List<String> jvm, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--port";
        all[arguments.length + 1] = "0";
        StudioProcess process = StudioProcess.start(jvm, environment, all);
        var studio = new MeasuredStudio(process, 0);
        studio.get("/");
        return new MeasuredStudio(process, (System.nanoTime() - start) / MILLIS);
    }

    /** From the start of the process to the end of the first page. */
    double startMillis() {
        return startMillis;
    }

    HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(process.origin() + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofMinutes(3))
                .build();
    }

    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request(path), HttpResponse.BodyHandlers.ofString());
        // a jump to the only record there is leads on
        if (response.statusCode() != 200 && response.statusCode() != 303) {
            throw new IllegalStateException(path + " gave " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    /** Milliseconds of one request. */
    double time(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        get(path);
        return (System.nanoTime() - start) / MILLIS;
    }

    /** The time that 95 of 100 requests need at most, after a few that are not counted. */
    double p95(int requests, String... paths) throws IOException, InterruptedException {
        double[] times = new double[requests];
        for (int i = -10; i < requests; i++) {
            double millis = time(paths[Math.floorMod(i, paths.length)]);
            if (i >= 0) {
                times[i] = millis;
            }
        }
        return percentile(times, 0.95);
    }

    static double percentile(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** Where a link of a page leads. */
    String follow(String path, String rel) throws IOException, InterruptedException {
        Matcher links = LINK.matcher(get(path));
        while (links.find()) {
            if (links.group(2).equals(rel)) {
                return links.group(1).replace("&amp;", "&");
            }
        }
        throw new IllegalStateException(path + " has no link " + rel);
    }

    /** Reads a response to its end without keeping it. */
    long drain(String path) throws IOException, InterruptedException {
        long bytes = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = client.send(request(path), HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
            }
        }
        return bytes;
    }

    /** Megabytes of a line of the process's status, such as VmHWM. */
    double memory(String line) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"), StandardCharsets.UTF_8)
                .stream()
                .filter(l -> l.startsWith(line + ":"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    StudioProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
