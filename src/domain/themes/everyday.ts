import { wordTheme } from './wordTheme.ts'

/** Things, rooms and people: what is expected of shops, hotels, practices and their like; SERVQUAL's tangibles. */
export const everydayThemes = [
  wordTheme(
    'materials',
    `material, durable, durability, sturdy, craftsmanship, workmanship, well made, high quality, poor quality, solid,
    robust build, surface finish, scratch, wear out, fabric, cotton, leather, wood, metal, plastic, fall apart, long-lasting,
    cheap feel, texture, handmade, flimsy, stain, fade, stitching, waterproof, smell of plastic, paper quality`,
    `质量、材质、材料、用料、面料、做工、工艺、品质、耐用、结实、精致、粗糙、劣质、手感、纯棉、皮质、木头、塑料、金属、
    掉色、褪色、起球、线头、开线、厚实、单薄、防水、异味、刺鼻、偷工减料、瑕疵、不锈钢、质量差`
  ),
  wordTheme(
    'fit',
    `size, fit, too big, too small, too tight, true to size, length, weight, lightweight, heavy, try on,
    fitting room, sleeve, waist, shoe, dress, shirt, trousers, clothes, wear, comfortable to wear, sizing, bulky,
    width, loose, tall people, plus size, slim, dimensions, measurements`,
    `尺寸、尺码、大小、合身、合适、偏大、偏小、码数、长度、宽松、紧身、显瘦、试穿、版型、重量、轻便、太重、容量、
    衣服、裤子、裙子、鞋子、外套、穿着、舒适度、上身、身高、体重、袖子、腰围、太小、太大、厚度`
  ),
  wordTheme(
    'rooms',
    `room, clean, dirty, cleanliness, hygiene, tidy, comfortable, comfort, noise, noisy, quiet, bed, bathroom, toilet,
    air conditioning, temperature, furniture, lighting, spacious, cramped, smell, towel, decoration, cosy, cozy,
    atmosphere, chair, seat, hotel, lobby, bed sheet, shower, soundproof, dust, housekeeping`,
    `房间、干净、卫生、整洁、脏、舒适、舒服、噪音、隔音、吵、安静、床、床单、卫生间、厕所、洗手间、空调、温度、家具、灯光、
    宽敞、拥挤、异响、气味、毛巾、装修、装饰、氛围、座位、椅子、酒店、打扫、保洁、沙发`
  ),
  wordTheme(
    'food',
    `food, meal, taste, tasty, delicious, menu dishes, restaurant, breakfast, lunch, dinner, coffee, tea, drink,
    dish, ingredients fresh, vegetarian, vegan, portion, spicy, sweet, salty, kitchen, snack, fruit, vegetable,
    meat, cook, allergy, canteen, buffet, flavour, flavor, bread, expiry date, stale, cold food`,
    `食物、味道、口味、好吃、难吃、菜品、菜单选择、餐厅、早餐、午餐、晚餐、咖啡、茶水、饮料、食材、新鲜、素食、分量、
    辣、甜、咸、厨房、零食、水果、蔬菜、肉类、食堂、口感、外卖、过敏、保质期、过期、点心、饭菜、便当`
  ),
  wordTheme(
    'place',
    `location, parking, car park, public transport, bus stop, subway, metro, train station, airport, shuttle,
    distance, nearby, city centre, city center, route, map, signpost, traffic jam, far away, neighbourhood,
    neighborhood, taxi, within walking distance, bicycle, branch near me, address easy to find, commute,
    travel time, close to home, driver, vehicle, direct train, get there`,
    `位置、地点、地段、交通、停车、停车位、停车场、地铁、公交、公交站、车站、机场、接送、班车、附近、距离、市中心、
    路线、地图、指示牌、堵车、偏远、太远、打车、周边、步行、就近、离家近、自行车、出行、司机、车辆、路标、门市、
    捷运、公车`
  ),
  wordTheme(
    'safety',
    `safety, safe, danger, dangerous, accident, injury, injured, fire, fire exit, emergency, emergency exit, hazard,
    first aid, security guard, child lock, toxic, poisonous, harmful, explosion, electric shock, slippery,
    evacuation, smoke detector, helmet, safe to use, sharp edges, surveillance camera, night safety, overheat,
    burn, seat belt, protective gear`,
    `安全、人身安全、危险、事故、受伤、消防、火灾、逃生、紧急出口、应急、隐患、安全隐患、防护、急救、保安、有毒、
    有害、爆炸、触电、漏电、防滑、滑倒、监控摄像、烫伤、过热、起火、安全帽、安全措施、治安、门禁、安全教育、安检`
  ),
  wordTheme(
    'environment',
    `environment, environmental, sustainable, sustainability, recycle, recycled, recyclable, carbon,
    carbon footprint, climate, energy saving, renewable energy, plastic-free, reusable, eco-friendly,
    biodegradable, pollution, paperless, animal welfare, fair trade, social responsibility, emission, reduce waste,
    energy consumption, solar, less plastic, electric car, local sourcing, green energy, less waste, organic food,
    energy`,
    `环保、可持续、回收、绿色、低碳、碳排放、碳中和、碳足迹、节能、减排、再生、可降解、降解、污染、浪费、节约、
    无纸化、循环利用、一次性、塑料袋、生态、有机、社会责任、公益、垃圾分类、新能源、省电、气候、环境保护、公平贸易、
    重复使用、永续、环保袋`
  ),
  wordTheme(
    'family',
    `child, children, kid, baby, family, parent, mother, father, stroller, playground, toy, school, kindergarten,
    childcare, child-friendly, family-friendly, pregnant, toddler, pet, dog, cat, parental control, kids menu,
    nursing room, pupil, teacher, homework, grandparent, family ticket, teenager, play area, high chair`,
    `孩子、儿童、小孩、宝宝、婴儿、家庭、家长、父母、妈妈、母婴、亲子、玩具、学校、幼儿园、托管、孕妇、宠物、小朋友、
    家长控制、青少年、未成年人、游乐、游乐区、婴儿车、母婴室、学生、老师、作业、家人、全家、防沉迷`
  ),
  wordTheme(
    'health',
    `health, healthy, doctor, nurse, hospital, clinic, patient record, treatment, diagnosis, medicine, drug,
    pain relief, side effect, therapy, medical, symptom, prescription, pharmacy, gym, mental health, nutrition,
    skin, allergic reaction, dentist, examination, blood, surgery, ward, medical history, sleep, vaccine,
    physical exercise, well-being`,
    `健康、医生、护士、医院、诊所、病历、治疗、诊断、药、药品、疼痛、副作用、医疗、症状、处方、药店、养生、健身、
    运动、心理健康、营养、皮肤、体检、看病、就医、手术、病人、患者、病房、住院、护理、睡眠、疫苗`
  )
] as const
