package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.Compiles.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No input makes the processor throw: sources with tokens missing, repeated or swapped, as they are while one types. */
class BrokenSourcesTest {

    private static final Path GOLDEN = TestFiles.resources().resolve("golden");
    private static final Pattern TOKEN = Pattern.compile("\\w+|\"[^\"\\n]*\"|[^\\w\\s]");
    private static final int ROUNDS = Integer.getInteger("squall.broken.rounds", 40);

    @TempDir
    Path directory;

    @Test
    void theProcessorNeverFails() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            String folder = random.nextBoolean() ? "users" : "types";
            Map<String, String> sources = new TreeMap<>(Compiles.files(GOLDEN.resolve(folder + "/in")));
            List<String> names = new ArrayList<>(sources.keySet());
            String name = names.get(random.nextInt(names.size()));
            for (int i = random.nextInt(3); i >= 0; i--) {
                sources.computeIfPresent(name, (n, text) -> broken(text, random));
            }
            Path place = directory.resolve("seed" + seed);

            Result result =
                    Compiles.in(place).sources(sources).withOption("-proc:only").compile();

            assertThat(result.diagnostics())
                    .as("seed %d, %s:\n%s", seed, name, sources.get(name))
                    .noneMatch(line -> line.contains("[SQ199]"));
            assertThat(result.console()).as("seed %d", seed).doesNotContain("dev.squall");
        }
    }

    private static String broken(String text, Random random) {
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        MatchResult one = tokens.get(random.nextInt(tokens.size()));
        MatchResult other = tokens.get(random.nextInt(tokens.size()));
        String replacement = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> one.group() + " " + one.group();
            case 2 -> other.group();
            default -> "\"" + one.group().replace("\"", "") + "\"";
        };
        return text.substring(0, one.start()) + replacement + text.substring(one.end());
    }
}
