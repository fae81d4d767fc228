package dev.squall.maven;

import dev.squall.command.Outcome;
import dev.squall.command.Project;
import org.apache.maven.plugin.logging.Log;

/**
 * Maven's log as a console; progress is kept out of JSON output.
 *
 * @param log where lines go
 * @param json whether the standard output is for a program
 */
record MavenConsole(Log log, boolean json) implements Project.Console {
    @Override
    public void progress(String line) {
        if (json) {
            log.debug(line);
        } else {
            log.info(line);
        }
    }

    @Override
    public void line(Outcome.Level level, String text) {
        if (level == Outcome.Level.ERROR) {
            log.error(text);
        } else if (level == Outcome.Level.WARNING && !json) {
            log.warn(text);
        } else {
            progress(text);
        }
    }
}
