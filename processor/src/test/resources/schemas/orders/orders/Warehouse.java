package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("warehouse")
public record Warehouse(@Id @Column(type = "char(3)") String warehouseCode, String name) {}
