package dev.squall.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Virtual threads that held on to their carrier thread while they waited, as the flight recorder saw it.
 *
 * @param all how often
 * @param inSquall those during a method of Squall, or one that it had called, as text
 */
record Pinning(int all, List<String> inSquall) {

    /** Records while a step runs. */
    static Pinning during(Task.Step step) throws Exception {
        Path file = Files.createTempFile("pinned", ".jfr");
        try (var recording = new Recording()) {
            recording.enable("jdk.VirtualThreadPinned").withoutThreshold().withStackTrace();
            recording.start();
            step.run();
            recording.stop();
            recording.dump(file);
            List<RecordedEvent> events = RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals("jdk.VirtualThreadPinned"))
                    .toList();
            return new Pinning(
                    events.size(),
                    events.stream()
                            .filter(Pinning::isInSquall)
                            .map(RecordedEvent::toString)
                            .toList());
        } finally {
            Files.delete(file);
        }
    }

    private static boolean isInSquall(RecordedEvent event) {
        return event.getStackTrace() != null
                && event.getStackTrace().getFrames().stream()
                        .map(frame -> frame.getMethod().getType().getName())
                        .anyMatch(name -> name.startsWith("dev.squall.") && !name.startsWith("dev.squall.benchmarks."));
    }
}
