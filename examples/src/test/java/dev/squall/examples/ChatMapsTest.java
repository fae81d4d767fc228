package dev.squall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.chatmaps.ChatMaps;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The demonstration runs on a real server and prints what the README promises. */
class ChatMapsTest {

    @Test
    void theDemonstrationRuns() {
        var bytes = new ByteArrayOutputStream();
        ChatMaps.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("1. Whole records")
                .contains("UserName[id=UserId[value=2], name=Bela]")
                .contains("map=Optional.empty")
                .contains("MapRating[title=Coffee in Lisbon, places=3")
                .contains("MapPage[id=MapId[value=1], title=Coffee in Lisbon, owner=Ada, places=[Pin[name=Fabrica,"
                        + " rating=Optional[4.5], tags=[Tag[id=1, label=espresso]]], Pin[name=Copenhagen Lab,"
                        + " rating=Optional[4.0], tags=[Tag[id=1, label=espresso], Tag[id=2, label=quiet]]]], rooms=1,"
                        + " rating=Optional[4.2")
                .contains(
                        "messages=[Said[body=Which one has tables?, author=Optional[Bela], answers=[Said[body=Copenhagen"
                                + " Lab, photo attached., author=Optional[Ada], answers=[]]]]]")
                .contains("refused by USERS.UNIQUE_EMAIL")
                .doesNotContain("Another Ada");
    }
}
