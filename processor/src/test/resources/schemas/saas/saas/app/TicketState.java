package saas.app;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.billing.*;

public enum TicketState {
    @Label("new")
    fresh,
    open,
    pending,
    solved,
    closed
}
